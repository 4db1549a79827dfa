import { agedInput } from './aged-input.ts';
import { readRecording } from './answers.ts';
import { convertText } from './convert-text.ts';

for (const n of process.argv.slice(2)) {
  const folder = `fixtures/recorded/ingress-nginx/${n}`;
  const conv = await convertText(agedInput(folder, readRecording(folder)));
  console.log('=====', n);
  for (const d of conv.diagnostics)
    if (!['I2G2014'].includes(d.code))
      console.log(' ', d.code, d.severity, d.object?.name ?? '', JSON.stringify(d.arguments));
}
