import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import { select, setProperty } from '@astrojs/starlight/expressive-code/hast';

/**
 * Lets a keyboard scroll code from the first moment, and names it: Expressive Code's own script waits a
 * quarter of a second and makes regions without names, which screen readers cannot tell apart.
 */
export const namedCode: ExpressiveCodePlugin = {
  name: 'named-code',
  hooks: {
    postprocessRenderedBlock: ({ codeBlock, renderData }) => {
      const pre = select('pre', renderData.blockAst);
      if (!pre) return;
      setProperty(pre, 'tabindex', '0');
      setProperty(pre, 'role', 'group');
      setProperty(pre, 'ariaLabel', codeBlock.props.title ?? 'Code');
    },
  },
};
