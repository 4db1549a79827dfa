/** The yardstick: all documents of a file as the library `yaml` parses them, without even turning them into values. */
import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

const [, , file = ''] = process.argv;
const documents = parseAllDocuments(readFileSync(file, 'utf8'));
if ('empty' in documents) throw new Error('no documents');
