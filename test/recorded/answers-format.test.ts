import { describe, expect, it } from 'vitest';
import {
  allRecordedCases,
  leftOut,
  parseRecording,
  readRecording,
  recordedCases,
  recordedControllers,
} from '../support/answers.ts';

describe('the driver of recorded answers', () => {
  it.each([
    ['ingress-nginx', 417, 969],
    ['traefik', 416, 934],
    ['haproxytech', 201, 443],
  ] as const)('finds all cases of %s and reads every file, and every key in it', (controller, cases, answers) => {
    const recordings = recordedCases(controller).map(({ folder }) => readRecording(folder));
    expect(recordings).toHaveLength(cases);
    expect(recordings.flatMap((recording) => recording.answers)).toHaveLength(answers);
  });

  it('leaves out only topics that there are', () => {
    for (const controller of recordedControllers) {
      const topics = new Set(allRecordedCases(controller).map(({ topic }) => topic));
      expect(Object.keys(leftOut[controller]).filter((topic) => !topics.has(topic))).toEqual([]);
    }
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
