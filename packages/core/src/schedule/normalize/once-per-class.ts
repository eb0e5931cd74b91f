/**
 * Asks a question about clusters once per class of those that agree in the aspect it reads, and remembers the answers.
 *
 * For questions that are asked of many clusters with one answer per class, within one decision.
 */
import type { ClusterAspect, ClusterView } from '../model/cluster.ts';
import type { Fleet } from '../model/fleet.ts';

/** @param reads Undefined: the question is asked for each cluster. */
export function oncePerClass<Answer>(
  ask: (cluster: ClusterView) => Answer,
  reads: ClusterAspect | undefined,
  fleet: Fleet,
): (cluster: ClusterView) => Answer {
  if (reads === undefined) return ask;
  const { of } = fleet.classes(reads);
  const answers: { readonly answer: Answer }[] = [];
  return (cluster) => {
    const number = of[cluster.index] ?? 0;
    let known = answers[number];
    if (known === undefined) {
      known = { answer: ask(cluster) };
      answers[number] = known;
    }
    return known.answer;
  };
}
