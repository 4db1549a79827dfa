import { agedInput } from '/work/main/test/support/aged-input.ts';
import { readRecording, recordedCases } from '/work/main/test/support/answers.ts';
import { convertText } from '/work/main/test/support/convert-text.ts';
import { Router } from '/work/main/test/support/route-request.ts';

process.chdir('/work/main');
const topics = (process.argv[2] ?? '').split(',');
for (const c of recordedCases()) {
  if (!topics.includes(c.topic) && !topics.includes(c.name) && topics[0] !== 'all') continue;
  const rec = readRecording(c.folder);
  const conv = await convertText(agedInput(c.folder, rec));
  const router = new Router(conv.objects);
  for (const { request, answer } of rec.answers) {
    const ours = router.route(request);
    const real =
      answer.backend !== undefined
        ? `B ${answer.backend.replace(/[#@].*/, '')}`
        : answer.location !== undefined
          ? `R ${answer.status} ${answer.location}`
          : `S ${answer.status ?? JSON.stringify(answer.statuses) ?? answer.connection}`;
    const mine =
      ours.kind === 'backend'
        ? `B ${ours.backend}`
        : ours.kind === 'redirect'
          ? `R ${ours.status} ${ours.location}`
          : ours.kind === 'closed'
            ? `C ${ours.reason}`
            : 'N';
    const same =
      real === mine || (real === 'S 404' && mine === 'N') || (/^S (401|403|503)/.test(real) && mine.startsWith('C'));
    const seen =
      answer.sees && ours.kind === 'backend' && answer.sees.path !== ours.sees.path
        ? `  SEES ${answer.sees.path} / ${ours.sees.path}`
        : '';
    if (!same || seen)
      console.log(
        `${c.name}  ${request.method} ${request.scheme}://${request.host}${request.path} :: ${real} | ${mine}${seen}`,
      );
  }
}
