// Renders the small Markdown of replies (paragraphs, "- " lists, **bold**) as HTML in which everything else is text, the
// agency's own numbers dial, and no number is broken. The server does the same for pages: Public/Markup/ReplyHtml.cs.
(function () {
  'use strict';

  const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  const SOURCE_MARK = '\u2063';

  function escape(text) {
    return text.replace(/[&<>"']/g, character => ENTITIES[character]);
  }

  function pattern(numbers) {
    const known = numbers.map(pair => pair[0].replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    return new RegExp('\\*\\*([^*\\n]+)\\*\\*' + (known ? '|(^|[^\\w-])(' + known + ')(?![\\w-])' : ''), 'g');
  }

  // numbers: pairs of text and link; null for a fax, which does not dial. No other text becomes a link.
  function renderer(numbers) {
    const links = new Map(numbers);
    const marks = pattern(numbers);

    function inline(text) {
      let html = '';
      let from = 0;
      for (const mark of matches(text)) {
        html += escape(text.slice(from, mark.index));
        from = mark.index + mark[0].length;
        html += mark[1] !== undefined
          ? '<strong>' + inline(mark[1]) + '</strong>'
          : escape(mark[2]) + number(mark[3]);
      }
      return html + escape(text.slice(from));
    }

    function number(text) {
      const link = links.get(text);
      return link ? '<a href="' + escape(link) + '">' + escape(text) + '</a>' : '<span class="number">' + escape(text) + '</span>';
    }

    function matches(text) {
      const found = [];
      const search = new RegExp(marks.source, 'g');
      let mark;
      while ((mark = search.exec(text)) !== null) {
        found.push(mark);
      }
      return found;
    }

    const isItem = line => line.startsWith('- ');

    function block(text) {
      const lines = text.split('\n');
      let html = '';
      for (let at = 0; at < lines.length;) {
        const list = isItem(lines[at]);
        const run = [];
        while (at < lines.length && isItem(lines[at]) === list) {
          run.push(inline(list ? lines[at].slice(2) : lines[at]));
          at++;
        }
        html += list
          ? '<ul>' + run.map(item => '<li>' + item + '</li>').join('') + '</ul>'
          : '<p>' + run.join('<br>') + '</p>';
      }
      return html;
    }

    return function render(text) {
      return text.replace(/\r\n?/g, '\n').split('\n\n').map(part => part.trim()).filter(Boolean)
        .map(part => part.startsWith(SOURCE_MARK) ? '<p class="reply-source">' + inline(part.slice(1)) + '</p>' : block(part))
        .join('');
    };
  }

  window.HelpLine = Object.assign(window.HelpLine || {}, { replyRenderer: renderer, SOURCE_MARK });
}());
