// The conversation that this browser holds: begun once, kept over reloads and tabs, renewed while a page is open.
(function () {
  'use strict';

  const KEY = 'helpline.conversation';
  const SERVER = '/v3/directline';
  const RENEW_EVERY = 10 * 60 * 1000;

  function read() {
    try {
      return JSON.parse(localStorage.getItem(KEY));
    } catch (error) {
      return null; // blocked or spoilt storage: the conversation lasts as long as the page
    }
  }

  function write(session) {
    try {
      if (session) {
        localStorage.setItem(KEY, JSON.stringify(session));
      } else {
        localStorage.removeItem(KEY);
      }
    } catch (error) {
      // As above.
    }
  }

  async function post(path, token) {
    const response = await fetch(SERVER + path, {
      method: 'POST',
      headers: token ? { Authorization: 'Bearer ' + token } : {},
      credentials: 'omit',
      cache: 'no-store',
    });
    if (!response.ok) {
      throw new Error('Direct Line answered ' + response.status);
    }
    return response.json();
  }

  async function begin() {
    const granted = await post('/tokens/generate');
    return { token: granted.token, conversationId: granted.conversationId, begun: false };
  }

  async function renew(session, path) {
    const granted = await post(path, session.token);
    return Object.assign({}, session, { token: granted.token });
  }

  // The kept conversation with a fresh token, also after a long sleep; or a new one.
  async function open() {
    const kept = read();
    for (const path of kept && kept.token ? ['/tokens/refresh', '/tokens/resume'] : []) {
      try {
        const session = await renew(kept, path);
        write(session);
        return session;
      } catch (error) {
        // The next way.
      }
    }
    write(null);
    return begin();
  }

  // Called when the conversation has really started: from now on other tabs and reloads go on with it.
  function keep(session) {
    session.begun = true;
    write(session);
  }

  function renewWhileOpen() {
    return setInterval(async () => {
      const kept = read();
      if (kept) {
        try {
          write(await renew(kept, '/tokens/refresh'));
        } catch (error) {
          // Tried again in a while; what is on the screen goes on.
        }
      }
    }, RENEW_EVERY);
  }

  window.HelpLine = Object.assign(window.HelpLine || {}, { session: { open, keep, forget: () => write(null), renewWhileOpen } });
}());
