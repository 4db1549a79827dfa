import type { ConfigurationReader } from '../../../model/controller.ts';
import { chartValues } from './chart-values.ts';
import { configMapReader } from './config-map.ts';
import { workloadReader } from './workload.ts';

/** What --controller-config takes for this controller. */
export const configurationReaders: readonly ConfigurationReader[] = [configMapReader, workloadReader, chartValues];
