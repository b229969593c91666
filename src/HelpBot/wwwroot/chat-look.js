// How Web Chat looks: the page's own colours (custom properties of site.css, so dark mode comes along), bubbles and quick replies.
(function () {
  'use strict';

  const FONT = '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';

  function look(narrow) {
    return {
      accent: 'var(--accent)',
      backgroundColor: 'transparent',
      subtle: 'var(--quiet)',
      primaryFont: FONT,
      fontSizeSmall: '85%',
      paddingRegular: 12,
      paddingWide: 16,
      emojiSet: {},
      autoScrollSnapOnPage: true, // a long reply is read from its beginning
      hideUploadButton: true,
      markdownRenderHTML: false,

      bubbleBackground: 'var(--bubble)',
      bubbleBorderColor: 'var(--bubble-line)',
      bubbleBorderRadius: 16,
      bubbleBorderWidth: 1,
      bubbleTextColor: 'var(--ink)',
      bubbleMaxWidth: 560,
      bubbleMinWidth: 48,
      bubbleFromUserBackground: 'var(--accent)',
      bubbleFromUserBorderColor: 'var(--accent)',
      bubbleFromUserBorderRadius: 16,
      bubbleFromUserTextColor: 'var(--on-accent)',

      suggestedActionLayout: narrow ? 'stacked' : 'flow',
      suggestedActionsStackedLayoutButtonTextWrap: true,
      suggestedActionHeight: 44,
      suggestedActionBackgroundColor: 'var(--card)',
      suggestedActionBackgroundColorOnHover: 'var(--hover)',
      suggestedActionBackgroundColorOnActive: 'var(--hover)',
      suggestedActionBorderColor: 'var(--accent)',
      suggestedActionBorderRadius: 22,
      suggestedActionBorderWidth: 1,
      suggestedActionTextColor: 'var(--accent)',
      suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--accent)',
      suggestedActionsVisualKeyboardIndicatorColor: 'var(--accent)',

      sendBoxBackground: 'var(--card)',
      sendBoxBorderTop: 'solid 1px var(--line)',
      sendBoxTextColor: 'var(--ink)',
      sendBoxPlaceholderColor: 'var(--quiet)',
      sendBoxHeight: 56,
      sendBoxButtonColor: 'var(--accent)',
      sendBoxButtonColorOnHover: 'var(--accent)',
      sendBoxButtonColorOnDisabled: 'var(--quiet)',
      sendBoxButtonShadeColor: 'transparent',
      sendBoxButtonShadeColorOnHover: 'var(--hover)',
      sendBoxButtonShadeColorOnDisabled: 'transparent',
      sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--accent)',
      sendBoxTextWrap: true,
      maxMessageLength: 2000,

      notificationText: 'var(--ink)',
      timestampColor: 'var(--quiet)',
      transcriptActivityVisualKeyboardIndicatorColor: 'var(--accent)',
      transcriptVisualKeyboardIndicatorColor: 'var(--accent)',
    };
  }

  window.HelpLine = Object.assign(window.HelpLine || {}, { look });
}());
