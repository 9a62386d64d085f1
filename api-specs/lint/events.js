// Holds events/asyncapi.yaml, the JSON Schemas and their examples against each other.
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const SCHEMA = '.schema.json';
const EXAMPLE = '.example.json';

/** Every finding as {file, message}; an empty list means that schemas, examples and asyncapi.yaml agree. */
export function eventFindings(folder) {
  const findings = [];
  const files = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  const asyncapi = join(folder, 'asyncapi.yaml');
  const index = existsSync(asyncapi) ? readFileSync(asyncapi, 'utf8') : '';

  for (const file of files.filter((name) => name.endsWith(SCHEMA))) {
    const add = (message) => findings.push({ file, message });
    const path = relative(folder, file).split('\\').join('/');
    if (!index.includes(path)) add('asyncapi.yaml does not name this schema');

    const example = file.replace(SCHEMA, EXAMPLE);
    if (!existsSync(example)) {
      add(`there is no example ${basename(example)}`);
      continue;
    }
    try {
      const schema = JSON.parse(readFileSync(file, 'utf8'));
      const ajv = addFormats(new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true }));
      const matches = ajv.compile(schema);
      if (!matches(JSON.parse(readFileSync(example, 'utf8')))) {
        matches.errors.forEach((error) => add(`the example does not match: ${error.instancePath || '/'} ${error.message}`));
      }
    } catch (error) {
      add(error.message);
    }
  }

  for (const file of files.filter((name) => name.endsWith(EXAMPLE))) {
    if (!existsSync(file.replace(EXAMPLE, SCHEMA))) findings.push({ file, message: 'there is no schema for this example' });
  }
  for (const [, path] of index.matchAll(/\$ref: ['"]?\.\/([a-z/0-9.-]+\.schema\.json)/g)) {
    if (!existsSync(join(folder, path))) findings.push({ file: asyncapi, message: `${path} does not exist` });
  }
  return findings;
}
