export { mergedHeaders, part } from '../../plan/header-merge.ts';
