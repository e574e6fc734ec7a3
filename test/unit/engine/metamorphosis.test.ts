import { demandOf } from './demand-of-transforms.ts';
import { TRANSFORMS } from './transforms/all-transforms.ts';

await demandOf(TRANSFORMS);
