import { defineEcConfig } from '@astrojs/starlight/expressive-code';
import { lightCode } from './src/site/build/light-code.ts';
import { namedCode } from './src/site/build/named-code.ts';
import { quietOutput } from './src/site/build/quiet-output.ts';

export default defineEcConfig({
  plugins: [lightCode, namedCode, quietOutput],
  // No page marks lines, and every page would carry the styles for it.
  textMarkers: false,
  themes: ['github-dark-default', 'github-light-default'],
  // A copy must be the snippet byte for byte, so tabs stay tabs and comments stay.
  tabWidth: 0,
  frames: { removeCommentsWhenCopyingTerminalFrames: false },
  minSyntaxHighlightingColorContrast: 5.5,
  styleOverrides: {
    borderColor: 'var(--sl-color-hairline-light)',
    borderRadius: '0.375rem',
    codeBackground: 'var(--site-code-bg)',
    codeFontSize: '0.8125rem',
    codeLineHeight: '1.6',
    uiFontSize: '0.8125rem',
    frames: {
      frameBoxShadowCssValue: 'none',
      editorBackground: 'var(--site-code-bg)',
      editorTabBarBackground: 'var(--site-code-bar)',
      editorTabBarBorderBottomColor: 'var(--sl-color-hairline-light)',
      editorTabBarBorderColor: 'transparent',
      editorActiveTabBackground: 'transparent',
      editorActiveTabBorderColor: 'transparent',
      editorActiveTabForeground: 'var(--sl-color-gray-1)',
      editorActiveTabIndicatorTopColor: 'transparent',
      editorActiveTabIndicatorBottomColor: 'transparent',
      terminalBackground: 'var(--site-code-bg)',
      terminalTitlebarBackground: 'var(--site-code-bar)',
      terminalTitlebarForeground: 'var(--sl-color-gray-1)',
      terminalTitlebarBorderBottomColor: 'var(--sl-color-hairline-light)',
      terminalTitlebarDotsOpacity: '0',
    },
  },
});
