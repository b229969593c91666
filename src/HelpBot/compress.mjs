// Compresses a file beside itself at the best levels, so that the server need not: node compress.mjs FILE
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const [file] = process.argv.slice(2);
const content = readFileSync(file);
writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
writeFileSync(`${file}.br`, brotliCompressSync(content, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
}));
