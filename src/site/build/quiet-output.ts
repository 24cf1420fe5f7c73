import type { ExpressiveCodePlugin } from '@astrojs/starlight/expressive-code';
import type { ElementContent } from '@astrojs/starlight/expressive-code/hast';

/** Takes the copy button from blocks marked `output`: nobody pastes what a command printed. */
export const quietOutput: ExpressiveCodePlugin = {
  name: 'quiet-output',
  hooks: {
    postprocessRenderedBlock: ({ codeBlock, renderData: { blockAst } }) => {
      if (codeBlock.metaOptions.getBoolean('output'))
        blockAst.children = blockAst.children.filter((part) => !isCopyButton(part));
    },
  },
};

function isCopyButton(part: ElementContent): boolean {
  return part.type === 'element' && [part.properties['className']].flat().includes('copy');
}
