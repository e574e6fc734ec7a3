import { demandOf } from './demand-of-transforms.ts';
import { HOSTILE_TRANSFORMS } from './transforms/hostile-transforms.ts';

await demandOf(HOSTILE_TRANSFORMS);
