import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertText, ownBugs } from '../../../support/convert-text.ts';
import { goldenCases } from '../../../support/golden.ts';

const releases = ['1.4', '1.5', '1.6'] as const;
const channels = ['standard', 'experimental'] as const;
const cases = goldenCases('traefik').filter(({ name }) => name.startsWith('traefik/streams/'));
const all = cases.flatMap((entry) =>
  releases.flatMap((release) => channels.map((channel) => ({ ...entry, release, channel }))),
);

describe('streams in every release and channel', () => {
  it.each(all)('$name in $release ($channel): valid, every fact accounted, no guarded connection let through', async ({
    input,
    settings,
    release,
    channel,
  }) => {
    const conversion = await convertText(readFileSync(input, 'utf8'), { ...settings, release, channel });
    expect(ownBugs(conversion)).toEqual([]);
    const open = conversion.objects.filter(({ body }) =>
      /"(office|gone|alpn|tls|mutual)\.example\.com"/.test(JSON.stringify(body.spec)),
    );
    for (const { ref, body } of open) if (ref.kind !== 'Gateway') expect(JSON.stringify(body)).toContain('Closed');
  });
});
