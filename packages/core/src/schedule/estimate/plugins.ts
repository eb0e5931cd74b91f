/** The built-in estimators. Karmada's accurate (gRPC) estimator asks the network: see `options.outsideEstimators`. */
import type { EstimatorPlugin } from '../model/capacity.ts';
import { generalEstimator } from './general.ts';

export const defaultEstimators: readonly EstimatorPlugin[] = [generalEstimator];
