import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { schemaFromPackage } from './package.ts';

// Rewrites the committed schema: npx node test/doubles/arm/schema/generate.ts
const target = fileURLToPath(new URL('../generated/managed-cluster.schema.json', import.meta.url));
writeFileSync(target, await format(JSON.stringify(schemaFromPackage()), { parser: 'json', printWidth: 110 }));
