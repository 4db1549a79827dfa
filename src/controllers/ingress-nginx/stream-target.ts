export { type StreamTarget, streamTarget } from '../../plan/stream-target.ts';
