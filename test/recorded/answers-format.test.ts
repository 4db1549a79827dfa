import { describe, expect, it } from 'vitest';
import { parseRecording, readRecording, recordedCases } from '../support/answers.ts';

describe('the driver of recorded answers', () => {
  it('finds all cases', () => {
    expect(recordedCases()).toHaveLength(417);
  });

  it('reads every file, and every key in it', () => {
    const recordings = recordedCases().map(({ folder }) => readRecording(folder));
    expect(recordings.flatMap(({ answers }) => answers)).toHaveLength(969);
  });

  it('refuses a key it does not know', () => {
    const text =
      'controller: c\nabout: a\nanswers:\n  - request: {scheme: http, host: h, path: /, colour: red}\n    answer: {status: 200}\n';
    expect(() => parseRecording(text)).toThrow('answers.yaml.answers[0].request: unknown colour');
  });

  it('refuses a value of another type', () => {
    const text =
      'controller: c\nabout: a\nanswers:\n  - request: {scheme: http, host: h, path: /}\n    answer: {status: "200"}\n';
    expect(() => parseRecording(text)).toThrow('answers.yaml.answers[0].answer.status');
  });
});
