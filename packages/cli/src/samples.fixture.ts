/**
 * One object of each kind that the commands look into, with as many of the fields that they read as there are.
 */
export const samples = `
apiVersion: cluster.karmada.io/v1alpha1
kind: Cluster
metadata: { name: oslo, labels: { a: b } }
spec:
  syncMode: Push
  provider: aws
  region: eu
  zones: [z1]
  taints: [{ key: k, value: v, effect: NoSchedule }]
  resourceModels:
    - { grade: 0, ranges: [{ name: cpu, min: "0", max: "2" }] }
    - { grade: 1, ranges: [{ name: cpu, min: "2", max: "9223372036854775807" }] }
status:
  apiEnablements: [{ groupVersion: apps/v1, resources: [{ name: deployments, kind: Deployment }] }]
  conditions: [{ type: Ready, status: "True", reason: a, message: b, lastTransitionTime: "2026-02-11T08:12:44Z" }]
  resourceSummary:
    allocatable: { cpu: "192", pods: "1320" }
    allocating: { cpu: "1" }
    allocated: { cpu: 121500m, pods: "410" }
    allocatableModelings: [{ grade: 0, count: 2 }, { grade: 1, count: 2 }]
---
apiVersion: policy.karmada.io/v1alpha1
kind: PropagationPolicy
metadata: { name: web, namespace: shop }
spec:
  priority: 1
  preemption: Never
  conflictResolution: Abort
  resourceSelectors:
    - apiVersion: apps/v1
      kind: Deployment
      labelSelector: { matchLabels: { a: b }, matchExpressions: [{ key: a, operator: In, values: [b] }] }
  placement:
    clusterTolerations: [{ key: k, operator: Equal, value: v, effect: NoSchedule, tolerationSeconds: 3 }]
    clusterAffinities:
      - affinityName: x
        clusterNames: [oslo]
        labelSelector: { matchExpressions: [{ key: a, operator: In, values: [b] }] }
        fieldSelector: { matchExpressions: [{ key: region, operator: In, values: [eu] }] }
    spreadConstraints: [{ spreadByField: cluster, minGroups: 1, maxGroups: 2 }]
    replicaScheduling:
      replicaSchedulingType: Divided
      replicaDivisionPreference: Weighted
      weightPreference: { staticWeightList: [{ targetCluster: { clusterNames: [oslo] }, weight: 1 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop, labels: { a: b }, annotations: { c: d }, uid: x, generation: 1 }
spec:
  replicas: 2
  template:
    metadata: { labels: { app: web } }
    spec:
      nodeSelector: { a: b }
      tolerations: [{ key: a }]
      overhead: { cpu: "1" }
      priorityClassName: x
      affinity:
        nodeAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: In, values: [b] }] }]
      initContainers: [{ name: i, restartPolicy: Always, resources: { requests: { cpu: "1" } } }]
      containers: [{ name: web, image: x, resources: { requests: { cpu: 100m }, limits: { memory: 1Gi } } }]
---
apiVersion: batch/v1
kind: Job
metadata: { name: j, namespace: shop }
spec: { parallelism: 2, completions: 4, template: { spec: { containers: [{ name: a }] } } }
---
apiVersion: v1
kind: Pod
metadata: { name: p, namespace: shop }
spec: { containers: [{ name: a, resources: { requests: { cpu: 1 } } }] }
---
apiVersion: work.karmada.io/v1alpha2
kind: ResourceBinding
metadata: { name: b, namespace: shop, uid: q }
spec:
  resource: { apiVersion: apps/v1, kind: Deployment, name: b, namespace: shop }
  replicas: 4
  replicaRequirements:
    resourceRequest: { cpu: "1" }
    nodeClaim:
      nodeSelector: { a: b }
      tolerations: [{ key: a }]
      hardNodeAffinity: { nodeSelectorTerms: [{ matchExpressions: [{ key: a, operator: In, values: [b] }] }] }
  components: [{ name: a, replicas: 2, replicaRequirements: { resourceRequest: { cpu: "1" } } }]
  clusters: [{ name: oslo, replicas: 3 }]
  gracefulEvictionTasks: [{ fromCluster: oslo, reason: a, producer: b, replicas: 1 }]
  rescheduleTriggeredAt: "2026-02-11T08:12:44Z"
  schedulePriority: { priority: 1 }
  suspension: { scheduling: false }
  placement:
    clusterAffinity: { clusterNames: [oslo] }
    replicaScheduling:
      replicaSchedulingType: Divided
      replicaDivisionPreference: Weighted
      weightPreference: { dynamicWeight: AvailableReplicas }
status: { schedulerObservingAffinityName: x, lastScheduledTime: "2026-02-11T08:12:44Z" }
`;
