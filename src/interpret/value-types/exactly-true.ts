import { plainType, type ValueType, value } from './value-type.ts';

/** Only the text `true` switches on; every other text means no, none is refused. */
export const exactlyTrue: ValueType<boolean> = plainType('boolean', (raw) => value(raw === 'true'));
