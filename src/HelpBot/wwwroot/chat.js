// Puts Microsoft's Web Chat in the place of the form when it can start; else the form stays.
(function () {
  'use strict';

  const PATIENCE = 2500; // how long an empty place may be shown before the form comes back, in milliseconds
  const ONLINE = 2;
  const EXPIRED = 3;
  const FAILED = 4;

  const { look, replyRenderer, session, SOURCE_MARK } = window.HelpLine;
  const panel = document.getElementById('ask');
  const settings = JSON.parse(panel.dataset.chat);
  const part = name => document.getElementById(name);
  const narrow = matchMedia('(max-width: 40rem)');
  const render = replyRenderer(settings.numbers);
  let props = null;
  let place = null;

  function show(name) {
    part('chat').hidden = name !== 'chat';
    part('chat-restart').hidden = name !== 'chat';
    part('chat-starting').hidden = name !== 'starting';
    part('chat-form').hidden = name !== 'form';
    panel.dataset.shows = name;
  }

  function formIsInUse() {
    const question = part('question');
    return !part('chat-form').hidden && (question.value !== '' || part('chat-form').contains(document.activeElement));
  }

  function load(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = resolve;
      script.onerror = () => reject(new Error('Web Chat did not load'));
      document.head.append(script);
    });
  }

  // Web Chat's small build shows no sources: they become the last line of the message.
  function withSource(activity) {
    if (!activity.text) {
      return activity;
    }
    const entity = type => (activity.entities || []).find(found => found.type === type) || {};
    const titles = (entity('https://schema.org/Message').citation || [])
      .filter(claim => !activity.text.includes(claim.appearance.name)) // some replies name their source themselves
      .map(claim => [claim.appearance.abstract, claim.appearance.name].filter(Boolean).join(', '));
    if (titles.length === 0) {
      return activity;
    }
    const asOf = entity('helpbot.provenance').asOf;
    const date = asOf && new Intl.DateTimeFormat(settings.locale, { dateStyle: 'long' }).format(new Date(asOf));
    const sources = titles.map(title => (date ? settings.dated.replace('{date}', date) : settings.undated).replace('{title}', title));
    return Object.assign({}, activity, {
      text: activity.text + '\n\n' + SOURCE_MARK + settings.source.replace('{sources}', sources.join(' · ')),
    });
  }

  const middleware = () => next => action => {
    if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity.from.role !== 'user') {
      return next(Object.assign({}, action, { payload: Object.assign({}, action.payload, { activity: withSource(action.payload.activity) }) }));
    }
    if (action.type === 'WEB_CHAT/SEND_MESSAGE') {
      settle();
    }
    return next(action);
  };

  // On a phone the page slides when the keyboard comes and goes: bring the whole chat back into sight wherever it fits.
  function settle() {
    const room = window.visualViewport ? window.visualViewport.height : window.innerHeight;
    if (panel.dataset.shows === 'chat' && part('chat').contains(document.activeElement) && panel.offsetHeight <= room) {
      panel.scrollIntoView({ block: 'nearest' });
    }
  }

  function connect(current) {
    const line = window.WebChat.createDirectLine({
      domain: location.origin + '/v3/directline',
      token: current.token,
      conversationId: current.begun ? current.conversationId : undefined,
      conversationStartProperties: { locale: settings.locale },
    });
    line.connectionStatus$.subscribe(status => {
      if (status === ONLINE && !current.begun) {
        session.keep(current);
      } else if (status === EXPIRED) {
        start().catch(fail);
      } else if (status === FAILED) {
        // A kept conversation may be gone from the server: begin another. A new one that fails is given up.
        session.forget();
        (current.begun ? start() : Promise.reject(new Error('no connection'))).catch(fail);
      }
    });
    return line;
  }

  function draw() {
    if (props) {
      window.WebChat.renderWebChat(Object.assign({}, props, { styleOptions: look(narrow.matches) }), place);
    }
  }

  function fail() {
    part('chat-failed').hidden = false;
    show('form');
  }

  async function start() {
    const current = await session.open();
    if (props) {
      props.directLine.end();
    }
    place = document.createElement('div');
    part('chat').replaceChildren(place);
    props = {
      directLine: connect(current),
      store: window.WebChat.createStore({}, middleware),
      locale: settings.locale,
      nonce: settings.nonce,
      renderMarkdown: render,
      overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: settings.placeholder },
    };
    draw();
  }

  async function begin() {
    show('starting');
    const patience = setTimeout(() => show('form'), PATIENCE);
    try {
      await load(settings.webChat);
      await start();
      clearTimeout(patience);
      if (formIsInUse()) {
        part('chat-open').hidden = false;
      } else {
        show('chat');
      }
    } catch (error) {
      clearTimeout(patience);
      fail();
    }
  }

  async function restart() {
    session.forget();
    await start();
    part('chat').querySelector('[data-id="webchat-sendbox-input"]').focus();
  }

  part('chat-restart').addEventListener('click', () => restart().catch(fail));
  part('chat-open').addEventListener('click', () => show('chat'));
  narrow.addEventListener('change', draw);
  if (window.visualViewport) {
    window.visualViewport.addEventListener('resize', settle);
  }
  session.renewWhileOpen();
  begin();
}());
