import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { replaceFile } from '../../../../src/author/replace-file.ts';
import { schemaFromPackage } from './package.ts';

// Rewrites the committed schema: npx node test/doubles/arm/schema/generate.ts
const target = fileURLToPath(new URL('../generated/managed-cluster.schema.json', import.meta.url));
replaceFile(target, await format(JSON.stringify(schemaFromPackage()), { parser: 'json', printWidth: 110 }));
