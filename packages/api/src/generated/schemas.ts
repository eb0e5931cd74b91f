// Generated from the interfaces by `npm run schemas`. Do not edit.
import type { JsonSchema } from '../validation/json-schema.ts';

/** JSON Schemas by type name; references are of the form "#/definitions/Name". */
export const definitions: { readonly [name: string]: JsonSchema } = {
 "APIEnablement": {
  "type": "object",
  "properties": {
   "groupVersion": {
    "type": "string",
    "description": "Group and version, such as \"apps/v1\"."
   },
   "resources": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/APIResource"
    },
    "description": "Resources in it."
   }
  },
  "required": [
   "groupVersion"
  ],
  "additionalProperties": false,
  "description": "What a member serves of one group and version."
 },
 "APIResource": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Plural name, such as \"deployments\"."
   },
   "kind": {
    "type": "string",
    "description": "Kind, such as \"Deployment\"."
   }
  },
  "required": [
   "name",
   "kind"
  ],
  "additionalProperties": false,
  "description": "One resource that a member serves."
 },
 "AggregatedStatusItem": {
  "type": "object",
  "properties": {
   "clusterName": {
    "type": "string",
    "description": "Name of the cluster."
   },
   "status": {
    "$ref": "#/definitions/RawObject",
    "description": "The resource's status there."
   },
   "applied": {
    "type": "boolean",
    "description": "Whether it was written there."
   },
   "appliedMessage": {
    "type": "string",
    "description": "Why it was not."
   },
   "health": {
    "type": "string",
    "enum": [
     "Healthy",
     "Unhealthy",
     "Unknown"
    ],
    "description": "Whether it is healthy there."
   }
  },
  "required": [
   "clusterName"
  ],
  "additionalProperties": false,
  "description": "What one cluster reports on the resource."
 },
 "AggregatedStatusItemV1alpha1": {
  "type": "object",
  "properties": {
   "clusterName": {
    "type": "string",
    "description": "Name of the cluster."
   },
   "status": {
    "$ref": "#/definitions/RawObject",
    "description": "The resource's status there."
   },
   "applied": {
    "type": "boolean",
    "description": "Whether it was written there."
   },
   "appliedMessage": {
    "type": "string",
    "description": "Why it was not."
   }
  },
  "required": [
   "clusterName"
  ],
  "additionalProperties": false,
  "description": "What one cluster reports on the resource."
 },
 "AllocatableModeling": {
  "type": "object",
  "properties": {
   "grade": {
    "type": "integer",
    "format": "int32",
    "description": "Grade, as in `spec.resourceModels`."
   },
   "count": {
    "type": "integer",
    "format": "int32",
    "description": "Nodes of that grade."
   }
  },
  "required": [
   "grade",
   "count"
  ],
  "additionalProperties": false,
  "description": "How many nodes are of a grade."
 },
 "ApplicationFailoverBehavior": {
  "type": "object",
  "properties": {
   "decisionConditions": {
    "$ref": "#/definitions/DecisionConditions",
    "description": "When it counts as failed; all must hold."
   },
   "purgeMode": {
    "type": "string",
    "enum": [
     "Directly",
     "Gracefully",
     "Never"
    ],
    "description": "How the old one goes: \"Directly\" before the new one is healthy, \"Gracefully\" after, \"Never\" by itself.",
    "default": "Gracefully"
   },
   "gracePeriodSeconds": {
    "type": "integer",
    "format": "int32",
    "description": "Most seconds to wait for the new one, with \"Gracefully\"; Karmada takes 600 when absent."
   },
   "statePreservation": {
    "$ref": "#/definitions/StatePreservation",
    "description": "State that goes along."
   }
  },
  "required": [
   "decisionConditions"
  ],
  "additionalProperties": false,
  "description": "How a workload that fails in a cluster leaves it."
 },
 "BindingSchedulePriority": {
  "type": "object",
  "properties": {
   "priority": {
    "type": "integer",
    "format": "int32",
    "description": "Greater goes first.",
    "default": 0
   }
  },
  "additionalProperties": false,
  "description": "Place in the scheduler's queue."
 },
 "BindingSnapshot": {
  "type": "object",
  "properties": {
   "namespace": {
    "type": "string",
    "description": "Namespace of that binding."
   },
   "name": {
    "type": "string",
    "description": "Name of that binding."
   },
   "clusters": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/TargetCluster"
    },
    "description": "Where it goes."
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false,
  "description": "Where another binding goes, at the time of copying."
 },
 "BindingSuspension": {
  "type": "object",
  "properties": {
   "dispatching": {
    "type": "boolean",
    "description": "Hold back writes to every cluster."
   },
   "dispatchingOnClusters": {
    "$ref": "#/definitions/SuspendClusters",
    "description": "Hold back writes to these clusters."
   },
   "scheduling": {
    "type": "boolean",
    "description": "Hold back the scheduler."
   }
  },
  "additionalProperties": false,
  "description": "What of a binding to hold back."
 },
 "ClientIPConfig": {
  "type": "object",
  "properties": {
   "timeoutSeconds": {
    "type": "integer",
    "format": "int32",
    "description": "Seconds a session lasts: 1 to 86400; absent is 10800."
   }
  },
  "additionalProperties": false,
  "description": "Session affinity by the client's address."
 },
 "Cluster": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "cluster.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "Cluster",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/ClusterSpec",
    "description": "How the cluster is reached and where it is."
   },
   "status": {
    "$ref": "#/definitions/ClusterStatus",
    "description": "What was last observed of it."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "A member cluster."
 },
 "ClusterAffinity": {
  "type": "object",
  "properties": {
   "labelSelector": {
    "$ref": "#/definitions/LabelSelector",
    "description": "Labels that the cluster must carry."
   },
   "fieldSelector": {
    "$ref": "#/definitions/FieldSelector",
    "description": "Fields (provider, region, zone) that the cluster must have."
   },
   "clusterNames": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Names, one of which the cluster must have; empty or absent takes every name."
   },
   "exclude": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Names that are out, whatever else holds."
   }
  },
  "additionalProperties": false,
  "description": "Which clusters will do; all parts that are given must hold. Empty takes every cluster."
 },
 "ClusterAffinityTerm": {
  "type": "object",
  "properties": {
   "labelSelector": {
    "$ref": "#/definitions/LabelSelector",
    "description": "Labels that the cluster must carry."
   },
   "fieldSelector": {
    "$ref": "#/definitions/FieldSelector",
    "description": "Fields (provider, region, zone) that the cluster must have."
   },
   "clusterNames": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Names, one of which the cluster must have; empty or absent takes every name."
   },
   "exclude": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Names that are out, whatever else holds."
   },
   "affinityName": {
    "type": "string",
    "description": "Name, unique in the placement.",
    "minLength": 1,
    "maxLength": 32
   },
   "overflowAffinities": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/OverflowClusterAffinity"
    },
    "description": "Further tiers into which replicas spill, in order, once the clusters of this term are full."
   }
  },
  "required": [
   "affinityName"
  ],
  "additionalProperties": false,
  "description": "A cluster affinity with a name, one of an ordered list: the scheduler takes the first that works."
 },
 "ClusterConditionRequirement": {
  "type": "object",
  "properties": {
   "conditionType": {
    "type": "string",
    "description": "Type of the condition, such as \"ServiceDomainNameResolutionReady\"."
   },
   "operator": {
    "type": "string",
    "enum": [
     "Equal",
     "NotEqual"
    ],
    "description": "How to compare."
   },
   "conditionStatus": {
    "type": "string",
    "description": "\"True\", \"False\" or \"Unknown\"."
   }
  },
  "required": [
   "conditionType",
   "operator",
   "conditionStatus"
  ],
  "additionalProperties": false,
  "description": "Looks at one condition of a cluster."
 },
 "ClusterFailoverBehavior": {
  "type": "object",
  "properties": {
   "purgeMode": {
    "type": "string",
    "enum": [
     "Directly",
     "Gracefully"
    ],
    "description": "How the old ones go: \"Directly\" before the new ones are healthy, \"Gracefully\" after.",
    "default": "Gracefully"
   },
   "statePreservation": {
    "$ref": "#/definitions/StatePreservation",
    "description": "State that goes along."
   }
  },
  "additionalProperties": false,
  "description": "How workloads leave a cluster that fails."
 },
 "ClusterOverridePolicy": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "policy.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "ClusterOverridePolicy",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/OverrideSpec",
    "description": "What is wanted."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "What differs from cluster to cluster, for resources of any namespace, or of none."
 },
 "ClusterPreferences": {
  "type": "object",
  "properties": {
   "staticWeightList": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/StaticClusterWeight"
    },
    "description": "Fixed weights; a cluster that several entries select takes the greatest."
   },
   "dynamicWeight": {
    "type": "string",
    "const": "AvailableReplicas",
    "description": "Weights from what each cluster can hold; overrides the list."
   }
  },
  "additionalProperties": false,
  "description": "Weights of clusters."
 },
 "ClusterPropagationPolicy": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "policy.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "ClusterPropagationPolicy",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/PropagationSpec",
    "description": "What is wanted."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "Which resources of any namespace, or of none, go to which clusters."
 },
 "ClusterQuotaStatus": {
  "type": "object",
  "properties": {
   "clusterName": {
    "type": "string",
    "description": "Name of the cluster."
   },
   "hard": {
    "$ref": "#/definitions/ResourceList",
    "description": "Limits that are enforced."
   },
   "used": {
    "$ref": "#/definitions/ResourceList",
    "description": "What is used."
   }
  },
  "required": [
   "clusterName"
  ],
  "additionalProperties": false,
  "description": "What is enforced and used in one cluster: Kubernetes' ResourceQuotaStatus with the cluster's name."
 },
 "ClusterResourceBinding": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "work.karmada.io/v1alpha2",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "ClusterResourceBinding",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/ResourceBindingSpec",
    "description": "The resource, its needs, and where it goes."
   },
   "status": {
    "$ref": "#/definitions/ResourceBindingStatus",
    "description": "What the scheduler and the members report."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "One cluster-scoped resource and where it goes."
 },
 "ClusterResourceBindingV1alpha1": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "work.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "ClusterResourceBinding",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/ResourceBindingSpecV1alpha1",
    "description": "The resource and where it goes."
   },
   "status": {
    "$ref": "#/definitions/ResourceBindingStatusV1alpha1",
    "description": "What the members report."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "One cluster-scoped resource and where it goes."
 },
 "ClusterSelector": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Its name."
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false,
  "description": "A cluster, by name."
 },
 "ClusterSpec": {
  "type": "object",
  "properties": {
   "id": {
    "type": "string",
    "description": "Identity of the cluster, independent of its name: the UID of its kube-system namespace."
   },
   "syncMode": {
    "type": "string",
    "description": "\"Push\": the control plane writes to the member; \"Pull\": an agent in the member fetches its work."
   },
   "apiEndpoint": {
    "type": "string",
    "description": "Address of the member's API server: URL, host, host:port or IP."
   },
   "secretRef": {
    "$ref": "#/definitions/LocalSecretReference",
    "description": "Secret with token and CA for reaching the member."
   },
   "impersonatorSecretRef": {
    "$ref": "#/definitions/LocalSecretReference",
    "description": "Secret with the token under which the aggregated proxy impersonates users."
   },
   "insecureSkipTLSVerification": {
    "type": "boolean",
    "description": "Skip verification of the member's certificate. Default false."
   },
   "proxyURL": {
    "type": "string",
    "description": "Proxy in front of the member's API server, such as \"http://proxy:3128\"."
   },
   "proxyHeader": {
    "$ref": "#/definitions/StringMap",
    "description": "Headers for the proxy."
   },
   "provider": {
    "type": "string",
    "description": "Cloud provider."
   },
   "region": {
    "type": "string",
    "description": "Region."
   },
   "zone": {
    "type": "string",
    "description": "Zone, in its former single form; `zones` takes its place."
   },
   "zones": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Zones across which the cluster's nodes lie."
   },
   "taints": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Taint"
    },
    "description": "Taints; a workload goes here only if its policy tolerates them."
   },
   "resourceModels": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ResourceModel"
    },
    "description": "Grades into which the member's nodes are sorted by what they have free."
   }
  },
  "required": [
   "syncMode"
  ],
  "additionalProperties": false,
  "description": "How a member is reached, where it is, what it repels."
 },
 "ClusterStatus": {
  "type": "object",
  "properties": {
   "kubernetesVersion": {
    "type": "string",
    "description": "Version of the member's Kubernetes, such as \"v1.33.1\"."
   },
   "apiEnablements": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/APIEnablement"
    },
    "description": "What APIs the member serves."
   },
   "conditions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Condition"
    },
    "description": "Conditions, among them \"Ready\" and \"CompleteAPIEnablements\"."
   },
   "nodeSummary": {
    "$ref": "#/definitions/NodeSummary",
    "description": "How many nodes there are."
   },
   "resourceSummary": {
    "$ref": "#/definitions/ResourceSummary",
    "description": "What the member has and what is taken."
   },
   "remedyActions": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Actions that Remedies ask for here, such as \"TrafficControl\"."
   }
  },
  "additionalProperties": false,
  "description": "What was last observed of a member."
 },
 "ClusterTaintPolicy": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "policy.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "ClusterTaintPolicy",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/ClusterTaintPolicySpec",
    "description": "What is wanted."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "Taints for clusters by their conditions."
 },
 "ClusterTaintPolicySpec": {
  "type": "object",
  "properties": {
   "targetClusters": {
    "$ref": "#/definitions/ClusterAffinity",
    "description": "The clusters; absent takes all."
   },
   "addOnConditions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/MatchCondition"
    },
    "description": "When to put the taints on: all must hold; absent never does."
   },
   "removeOnConditions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/MatchCondition"
    },
    "description": "When to take the taints off: all must hold; absent never does."
   },
   "taints": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/PolicyTaint"
    },
    "description": "The taints.",
    "minItems": 1
   }
  },
  "required": [
   "taints"
  ],
  "additionalProperties": false,
  "description": "Which taints, on which clusters, when."
 },
 "CommandArgsOverrider": {
  "type": "object",
  "properties": {
   "containerName": {
    "type": "string",
    "description": "Name of the container."
   },
   "operator": {
    "type": "string",
    "enum": [
     "add",
     "remove"
    ],
    "description": "\"add\" appends the values, \"remove\" takes out those that equal one."
   },
   "value": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "The values."
   }
  },
  "required": [
   "containerName",
   "operator"
  ],
  "additionalProperties": false,
  "description": "A change of the command or the arguments of a container."
 },
 "Component": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name, unique in the workload.",
    "maxLength": 32
   },
   "replicas": {
    "type": "integer",
    "format": "int32",
    "description": "How many replicas of the part."
   },
   "replicaRequirements": {
    "$ref": "#/definitions/ComponentReplicaRequirements",
    "description": "What one replica of the part needs."
   }
  },
  "required": [
   "name",
   "replicas"
  ],
  "additionalProperties": false,
  "description": "A part of a workload that has more than one kind of Pod, such as the workers of a training job."
 },
 "ComponentReplicaRequirements": {
  "type": "object",
  "properties": {
   "nodeClaim": {
    "$ref": "#/definitions/NodeClaim",
    "description": "Nodes that will do."
   },
   "resourceRequest": {
    "$ref": "#/definitions/ResourceList",
    "description": "Resources that the replica asks for."
   },
   "priorityClassName": {
    "type": "string",
    "description": "Priority class of the Pods."
   }
  },
  "additionalProperties": false,
  "description": "What one replica of a part needs."
 },
 "Condition": {
  "type": "object",
  "properties": {
   "type": {
    "type": "string",
    "description": "Aspect, in CamelCase or with a DNS prefix, such as \"Ready\".",
    "maxLength": 316,
    "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$"
   },
   "status": {
    "type": "string",
    "enum": [
     "True",
     "False",
     "Unknown"
    ],
    "description": "Whether it holds."
   },
   "observedGeneration": {
    "type": "integer",
    "format": "int64",
    "description": "Generation of the object that was observed.",
    "minimum": 0
   },
   "lastTransitionTime": {
    "type": "string",
    "format": "date-time",
    "description": "When `status` last changed."
   },
   "reason": {
    "type": "string",
    "description": "Why, for programs: a CamelCase word.",
    "minLength": 1,
    "maxLength": 1024,
    "pattern": "^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$"
   },
   "message": {
    "type": "string",
    "description": "Why, for people; may be empty.",
    "maxLength": 32768
   }
  },
  "required": [
   "type",
   "status",
   "lastTransitionTime",
   "reason",
   "message"
  ],
  "additionalProperties": false,
  "description": "One observed aspect of an object's state."
 },
 "ContainerResourceMetricSource": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name of the resource."
   },
   "container": {
    "type": "string",
    "description": "Name of the container."
   },
   "target": {
    "$ref": "#/definitions/MetricTarget",
    "description": "Its target."
   }
  },
  "required": [
   "name",
   "container",
   "target"
  ],
  "additionalProperties": false,
  "description": "Resource of one container of the Pods."
 },
 "ContainerResourceMetricStatus": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name of the resource."
   },
   "container": {
    "type": "string",
    "description": "Name of the container."
   },
   "current": {
    "$ref": "#/definitions/MetricValueStatus",
    "description": "The reading."
   }
  },
  "required": [
   "name",
   "container",
   "current"
  ],
  "additionalProperties": false,
  "description": "Reading of a resource of one container of the Pods."
 },
 "CronFederatedHPA": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "autoscaling.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "CronFederatedHPA",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/CronFederatedHPASpec",
    "description": "What is wanted."
   },
   "status": {
    "$ref": "#/definitions/CronFederatedHPAStatus",
    "description": "What was done."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "Scales by the clock."
 },
 "CronFederatedHPARule": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name, unique in the object.",
    "minLength": 1,
    "maxLength": 32
   },
   "schedule": {
    "type": "string",
    "description": "When, in cron's five fields."
   },
   "targetReplicas": {
    "type": "integer",
    "format": "int32",
    "description": "Replicas to scale a workload to."
   },
   "targetMinReplicas": {
    "type": "integer",
    "format": "int32",
    "description": "`minReplicas` to set on a FederatedHPA."
   },
   "targetMaxReplicas": {
    "type": "integer",
    "format": "int32",
    "description": "`maxReplicas` to set on a FederatedHPA."
   },
   "suspend": {
    "type": "boolean",
    "description": "Do nothing for the time being.",
    "default": false
   },
   "timeZone": {
    "type": "string",
    "description": "Time zone of the schedule, such as \"Europe/Paris\"; absent takes the controller's."
   },
   "successfulHistoryLimit": {
    "type": "integer",
    "format": "int32",
    "description": "How many successful executions to remember.",
    "minimum": 1,
    "maximum": 32,
    "default": 3
   },
   "failedHistoryLimit": {
    "type": "integer",
    "format": "int32",
    "description": "How many failed executions to remember.",
    "minimum": 0,
    "maximum": 32,
    "default": 3
   }
  },
  "required": [
   "name",
   "schedule"
  ],
  "additionalProperties": false,
  "description": "When to scale, and to what."
 },
 "CronFederatedHPASpec": {
  "type": "object",
  "properties": {
   "scaleTargetRef": {
    "$ref": "#/definitions/CrossVersionObjectReference",
    "description": "A workload with a scale subresource, or a FederatedHPA."
   },
   "rules": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/CronFederatedHPARule"
    },
    "description": "When to scale, and to what."
   }
  },
  "required": [
   "scaleTargetRef",
   "rules"
  ],
  "additionalProperties": false,
  "description": "What to scale, when."
 },
 "CronFederatedHPAStatus": {
  "type": "object",
  "properties": {
   "executionHistories": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ExecutionHistory"
    },
    "description": "One history a rule."
   }
  },
  "additionalProperties": false,
  "description": "What was done."
 },
 "CrossVersionObjectReference": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "description": "API version of the target."
   },
   "kind": {
    "type": "string",
    "description": "Kind of the target."
   },
   "name": {
    "type": "string",
    "description": "Name of the target."
   }
  },
  "required": [
   "kind",
   "name"
  ],
  "additionalProperties": false,
  "description": "Names an object of a known namespace, for scaling."
 },
 "CustomizationRules": {
  "type": "object",
  "properties": {
   "retention": {
    "$ref": "#/definitions/LuaScriptRule",
    "description": "`Retain(desiredObj, observedObj)`: what to keep of what the member changed."
   },
   "replicaResource": {
    "$ref": "#/definitions/LuaScriptRule",
    "description": "`GetReplicas(obj)`: how many replicas, and what one needs."
   },
   "componentResource": {
    "$ref": "#/definitions/LuaScriptRule",
    "description": "`GetComponents(obj)`: which parts, for workloads of several."
   },
   "replicaRevision": {
    "$ref": "#/definitions/LuaScriptRule",
    "description": "`ReviseReplica(obj, replicas)`: the object with another number of replicas."
   },
   "statusReflection": {
    "$ref": "#/definitions/LuaScriptRule",
    "description": "`ReflectStatus(obj)`: what of the status goes up to the control plane."
   },
   "statusAggregation": {
    "$ref": "#/definitions/LuaScriptRule",
    "description": "`AggregateStatus(obj, items)`: one status out of those of the members."
   },
   "healthInterpretation": {
    "$ref": "#/definitions/LuaScriptRule",
    "description": "`InterpretHealth(obj)`: whether it is healthy."
   },
   "dependencyInterpretation": {
    "$ref": "#/definitions/LuaScriptRule",
    "description": "`GetDependencies(obj)`: which objects it refers to."
   }
  },
  "additionalProperties": false,
  "description": "Scripts, each for one question; where one is absent, Karmada's own answer stands."
 },
 "CustomizationTarget": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "description": "API version."
   },
   "kind": {
    "type": "string",
    "description": "Kind."
   }
  },
  "required": [
   "apiVersion",
   "kind"
  ],
  "additionalProperties": false,
  "description": "A kind of one API version."
 },
 "DecisionConditions": {
  "type": "object",
  "properties": {
   "tolerationSeconds": {
    "type": "integer",
    "format": "int32",
    "description": "Seconds for which it must be unhealthy.",
    "default": 300
   }
  },
  "additionalProperties": false,
  "description": "When a workload counts as failed."
 },
 "DecisionMatch": {
  "type": "object",
  "properties": {
   "clusterConditionMatch": {
    "$ref": "#/definitions/ClusterConditionRequirement",
    "description": "By a condition of the cluster."
   }
  },
  "additionalProperties": false,
  "description": "When to act."
 },
 "ExecutionHistory": {
  "type": "object",
  "properties": {
   "ruleName": {
    "type": "string",
    "description": "Name of the rule."
   },
   "nextExecutionTime": {
    "type": "string",
    "format": "date-time",
    "description": "When it runs next."
   },
   "successfulExecutions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/SuccessfulExecution"
    },
    "description": "Latest executions that succeeded."
   },
   "failedExecutions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/FailedExecution"
    },
    "description": "Latest executions that failed."
   }
  },
  "required": [
   "ruleName"
  ],
  "additionalProperties": false,
  "description": "What was done for one rule."
 },
 "ExposurePort": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name of the port in the Service; needed if there are several."
   },
   "port": {
    "type": "integer",
    "format": "int32",
    "description": "Number of the port in the Service."
   }
  },
  "required": [
   "port"
  ],
  "additionalProperties": false,
  "description": "A port to expose."
 },
 "ExposureRange": {
  "type": "object",
  "properties": {
   "clusterNames": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Their names."
   }
  },
  "additionalProperties": false,
  "description": "Clusters, by name."
 },
 "ExternalMetricSource": {
  "type": "object",
  "properties": {
   "metric": {
    "$ref": "#/definitions/MetricIdentifier",
    "description": "The metric."
   },
   "target": {
    "$ref": "#/definitions/MetricTarget",
    "description": "Its target."
   }
  },
  "required": [
   "metric",
   "target"
  ],
  "additionalProperties": false,
  "description": "Metric from outside the cluster."
 },
 "ExternalMetricStatus": {
  "type": "object",
  "properties": {
   "metric": {
    "$ref": "#/definitions/MetricIdentifier",
    "description": "The metric."
   },
   "current": {
    "$ref": "#/definitions/MetricValueStatus",
    "description": "The reading."
   }
  },
  "required": [
   "metric",
   "current"
  ],
  "additionalProperties": false,
  "description": "Reading of a metric from outside the cluster."
 },
 "FailedExecution": {
  "type": "object",
  "properties": {
   "scheduleTime": {
    "type": "string",
    "format": "date-time",
    "description": "When it was due."
   },
   "executionTime": {
    "type": "string",
    "format": "date-time",
    "description": "When it was tried."
   },
   "message": {
    "type": "string",
    "description": "Why it failed."
   }
  },
  "required": [
   "scheduleTime",
   "executionTime",
   "message"
  ],
  "additionalProperties": false,
  "description": "An execution that failed."
 },
 "FailoverBehavior": {
  "type": "object",
  "properties": {
   "application": {
    "$ref": "#/definitions/ApplicationFailoverBehavior",
    "description": "When the workload itself fails there."
   },
   "cluster": {
    "$ref": "#/definitions/ClusterFailoverBehavior",
    "description": "When the cluster fails."
   }
  },
  "additionalProperties": false,
  "description": "When a workload leaves a cluster. Absent: it does not, other than for taints."
 },
 "FederatedHPA": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "autoscaling.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "FederatedHPA",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/FederatedHPASpec",
    "description": "What is wanted."
   },
   "status": {
    "$ref": "#/definitions/HorizontalPodAutoscalerStatus",
    "description": "What was observed and done."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "Scales by metrics over all clusters."
 },
 "FederatedHPASpec": {
  "type": "object",
  "properties": {
   "scaleTargetRef": {
    "$ref": "#/definitions/CrossVersionObjectReference",
    "description": "The workload; must have a scale subresource."
   },
   "minReplicas": {
    "type": "integer",
    "format": "int32",
    "description": "Fewest replicas; absent is 1."
   },
   "maxReplicas": {
    "type": "integer",
    "format": "int32",
    "description": "Most replicas; not less than `minReplicas`."
   },
   "metrics": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/MetricSpec"
    },
    "description": "Metrics; the one that asks for most replicas wins. Absent looks at CPU at 80 % of the request."
   },
   "behavior": {
    "$ref": "#/definitions/HorizontalPodAutoscalerBehavior",
    "description": "How fast to scale."
   }
  },
  "required": [
   "scaleTargetRef",
   "maxReplicas"
  ],
  "additionalProperties": false,
  "description": "What to scale, between which bounds, by which metrics."
 },
 "FederatedResourceQuota": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "policy.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "FederatedResourceQuota",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/FederatedResourceQuotaSpec",
    "description": "What is wanted."
   },
   "status": {
    "$ref": "#/definitions/FederatedResourceQuotaStatus",
    "description": "What is enforced and used."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "What a namespace may use."
 },
 "FederatedResourceQuotaSpec": {
  "type": "object",
  "properties": {
   "overall": {
    "$ref": "#/definitions/ResourceList",
    "description": "Limits over all clusters."
   },
   "staticAssignments": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/StaticClusterAssignment"
    },
    "description": "Limits in single clusters, set there as a ResourceQuota."
   }
  },
  "required": [
   "overall"
  ],
  "additionalProperties": false,
  "description": "Limits, over all clusters and in each."
 },
 "FederatedResourceQuotaStatus": {
  "type": "object",
  "properties": {
   "overall": {
    "$ref": "#/definitions/ResourceList",
    "description": "Limits over all clusters that are enforced."
   },
   "overallUsed": {
    "$ref": "#/definitions/ResourceList",
    "description": "What is used over all clusters."
   },
   "aggregatedStatus": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ClusterQuotaStatus"
    },
    "description": "One report a cluster."
   }
  },
  "additionalProperties": false,
  "description": "What is enforced and used."
 },
 "FieldOverrider": {
  "type": "object",
  "properties": {
   "fieldPath": {
    "type": "string",
    "description": "JSON pointer of the field."
   },
   "json": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/JSONPatchOperation"
    },
    "description": "Changes, where the field holds JSON."
   },
   "yaml": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/YAMLPatchOperation"
    },
    "description": "Changes, where the field holds YAML."
   }
  },
  "required": [
   "fieldPath"
  ],
  "additionalProperties": false,
  "description": "Changes inside a string field that holds a document; `json` and `yaml` exclude each other."
 },
 "FieldSelector": {
  "type": "object",
  "properties": {
   "matchExpressions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/NodeSelectorRequirement"
    },
    "description": "Requirements on \"provider\", \"region\" or \"zone\", with In or NotIn; all must hold."
   }
  },
  "additionalProperties": false,
  "description": "Selects clusters by their fields."
 },
 "GracefulEvictionTask": {
  "type": "object",
  "properties": {
   "fromCluster": {
    "type": "string",
    "description": "Name of the cluster."
   },
   "purgeMode": {
    "type": "string",
    "enum": [
     "Directly",
     "Gracefully",
     "Never"
    ],
    "description": "How the old one goes: before the new one is healthy, after, or never by itself."
   },
   "replicas": {
    "type": "integer",
    "format": "int32",
    "description": "Replicas that the cluster had."
   },
   "reason": {
    "type": "string",
    "description": "Why, for programs: a CamelCase word.",
    "minLength": 1,
    "maxLength": 32,
    "pattern": "^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$"
   },
   "message": {
    "type": "string",
    "description": "Why, for people.",
    "maxLength": 1024
   },
   "producer": {
    "type": "string",
    "description": "Who ordered it, such as \"TaintManager\"."
   },
   "gracePeriodSeconds": {
    "type": "integer",
    "format": "int32",
    "description": "Most seconds to wait; absent takes the control plane's. Excludes `suppressDeletion`."
   },
   "suppressDeletion": {
    "type": "boolean",
    "description": "Keep the old one until someone takes this away."
   },
   "preservedLabelState": {
    "$ref": "#/definitions/StringMap",
    "description": "State to put on the new one as labels."
   },
   "creationTimestamp": {
    "type": "string",
    "format": "date-time",
    "description": "When the task was made; the server fills it in."
   },
   "clustersBeforeFailover": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Clusters that ran the resource before it failed over."
   }
  },
  "required": [
   "fromCluster",
   "reason",
   "producer"
  ],
  "additionalProperties": false,
  "description": "A cluster that a resource is leaving."
 },
 "HPAScalingPolicy": {
  "type": "object",
  "properties": {
   "type": {
    "type": "string",
    "description": "\"Pods\" or \"Percent\"."
   },
   "value": {
    "type": "integer",
    "format": "int32",
    "description": "How many, or how many percent; more than 0."
   },
   "periodSeconds": {
    "type": "integer",
    "format": "int32",
    "description": "Seconds of the period: 1 to 1800."
   }
  },
  "required": [
   "type",
   "value",
   "periodSeconds"
  ],
  "additionalProperties": false,
  "description": "A limit of the change in a period."
 },
 "HPAScalingRules": {
  "type": "object",
  "properties": {
   "stabilizationWindowSeconds": {
    "type": "integer",
    "format": "int32",
    "description": "Seconds to look back over, so as not to flap: 0 to 3600."
   },
   "selectPolicy": {
    "type": "string",
    "description": "\"Max\" (when absent), \"Min\" or \"Disabled\": which of the policies decides."
   },
   "policies": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/HPAScalingPolicy"
    },
    "description": "Limits of the change."
   },
   "tolerance": {
    "type": [
     "integer",
     "string"
    ],
    "pattern": "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",
    "description": "Ratio of metric to target below which nothing is done, such as \"0.1\"; absent takes the controller's."
   }
  },
  "additionalProperties": false,
  "description": "How fast to scale one way."
 },
 "HTTPIngressPath": {
  "type": "object",
  "properties": {
   "path": {
    "type": "string",
    "description": "The path, from \"/\"."
   },
   "pathType": {
    "type": "string",
    "description": "\"Exact\", \"Prefix\" or \"ImplementationSpecific\"."
   },
   "backend": {
    "$ref": "#/definitions/IngressBackend",
    "description": "Where its requests go."
   }
  },
  "required": [
   "pathType",
   "backend"
  ],
  "additionalProperties": false,
  "description": "Where one path goes."
 },
 "HTTPIngressRuleValue": {
  "type": "object",
  "properties": {
   "paths": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/HTTPIngressPath"
    },
    "description": "Paths."
   }
  },
  "required": [
   "paths"
  ],
  "additionalProperties": false,
  "description": "Where paths go."
 },
 "HorizontalPodAutoscalerBehavior": {
  "type": "object",
  "properties": {
   "scaleUp": {
    "$ref": "#/definitions/HPAScalingRules",
    "description": "Upwards. Absent: the greater of 4 Pods and double, each 15 seconds, at once."
   },
   "scaleDown": {
    "$ref": "#/definitions/HPAScalingRules",
    "description": "Downwards. Absent: as far as `minReplicas`, after 300 seconds."
   }
  },
  "additionalProperties": false,
  "description": "How fast to scale, each way."
 },
 "HorizontalPodAutoscalerCondition": {
  "type": "object",
  "properties": {
   "type": {
    "type": "string",
    "description": "Aspect."
   },
   "status": {
    "type": "string",
    "description": "\"True\", \"False\" or \"Unknown\"."
   },
   "lastTransitionTime": {
    "type": "string",
    "format": "date-time",
    "description": "When `status` last changed."
   },
   "reason": {
    "type": "string",
    "description": "Why, for programs."
   },
   "message": {
    "type": "string",
    "description": "Why, for people."
   }
  },
  "required": [
   "type",
   "status"
  ],
  "additionalProperties": false,
  "description": "One observed aspect of the autoscaler's state."
 },
 "HorizontalPodAutoscalerStatus": {
  "type": "object",
  "properties": {
   "observedGeneration": {
    "type": "integer",
    "format": "int64",
    "description": "Generation of this object that was handled."
   },
   "lastScaleTime": {
    "type": "string",
    "format": "date-time",
    "description": "When the number of replicas last changed."
   },
   "currentReplicas": {
    "type": "integer",
    "format": "int32",
    "description": "Replicas there are."
   },
   "desiredReplicas": {
    "type": "integer",
    "format": "int32",
    "description": "Replicas there should be."
   },
   "currentMetrics": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/MetricStatus"
    },
    "description": "Latest readings."
   },
   "conditions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/HorizontalPodAutoscalerCondition"
    },
    "description": "Conditions, among them \"AbleToScale\", \"ScalingActive\" and \"ScalingLimited\"."
   }
  },
  "required": [
   "desiredReplicas"
  ],
  "additionalProperties": false,
  "description": "What was observed and done."
 },
 "ImageOverrider": {
  "type": "object",
  "properties": {
   "predicate": {
    "$ref": "#/definitions/ImagePredicate",
    "description": "Which image; absent finds the images of all containers of a Pod, Deployment, ReplicaSet, DaemonSet, StatefulSet or Job."
   },
   "component": {
    "type": "string",
    "enum": [
     "Registry",
     "Repository",
     "Tag"
    ],
    "description": "Part of the image: \"[registry/]repository[:tag or"
   },
   "operator": {
    "type": "string",
    "enum": [
     "add",
     "remove",
     "replace"
    ],
    "description": "What to do with it: \"add\" appends."
   },
   "value": {
    "type": "string",
    "description": "The value; must be absent for \"remove\"."
   }
  },
  "required": [
   "component",
   "operator"
  ],
  "additionalProperties": false,
  "description": "A change of one part of an image."
 },
 "ImagePredicate": {
  "type": "object",
  "properties": {
   "path": {
    "type": "string",
    "description": "JSON pointer of the image field."
   }
  },
  "required": [
   "path"
  ],
  "additionalProperties": false,
  "description": "Finds an image."
 },
 "IngressBackend": {
  "type": "object",
  "properties": {
   "service": {
    "$ref": "#/definitions/IngressServiceBackend",
    "description": "A Service."
   },
   "resource": {
    "$ref": "#/definitions/TypedLocalObjectReference",
    "description": "Another resource of the namespace."
   }
  },
  "additionalProperties": false,
  "description": "Where requests go; `service` and `resource` exclude each other."
 },
 "IngressLoadBalancerIngress": {
  "type": "object",
  "properties": {
   "ip": {
    "type": "string",
    "description": "IP address."
   },
   "hostname": {
    "type": "string",
    "description": "Host name."
   },
   "ports": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/PortStatus"
    },
    "description": "Its ports."
   }
  },
  "additionalProperties": false,
  "description": "Where one load balancer of an ingress listens."
 },
 "IngressLoadBalancerStatus": {
  "type": "object",
  "properties": {
   "ingress": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/IngressLoadBalancerIngress"
    },
    "description": "One entry a load balancer."
   }
  },
  "additionalProperties": false,
  "description": "Where an ingress's load balancers listen."
 },
 "IngressRule": {
  "type": "object",
  "properties": {
   "host": {
    "type": "string",
    "description": "Host name, perhaps with \"*.\" before it; absent takes every host."
   },
   "http": {
    "$ref": "#/definitions/HTTPIngressRuleValue",
    "description": "Where paths go."
   }
  },
  "additionalProperties": false,
  "description": "Where requests for a host go."
 },
 "IngressServiceBackend": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name of the Service."
   },
   "port": {
    "$ref": "#/definitions/ServiceBackendPort",
    "description": "Its port."
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false,
  "description": "A Service and its port."
 },
 "IngressSpec": {
  "type": "object",
  "properties": {
   "ingressClassName": {
    "type": "string",
    "description": "Name of the IngressClass in charge."
   },
   "defaultBackend": {
    "$ref": "#/definitions/IngressBackend",
    "description": "Where requests go that no rule takes."
   },
   "tls": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/IngressTLS"
    },
    "description": "Hosts and certificates."
   },
   "rules": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/IngressRule"
    },
    "description": "Rules by host."
   }
  },
  "additionalProperties": false,
  "description": "Which requests go to which Service."
 },
 "IngressTLS": {
  "type": "object",
  "properties": {
   "hosts": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "The hosts."
   },
   "secretName": {
    "type": "string",
    "description": "Secret with the certificate."
   }
  },
  "additionalProperties": false,
  "description": "Certificate for hosts."
 },
 "JSONPatchOperation": {
  "type": "object",
  "properties": {
   "subPath": {
    "type": "string",
    "description": "JSON pointer inside the document."
   },
   "operator": {
    "type": "string",
    "enum": [
     "add",
     "remove",
     "replace"
    ],
    "description": "What to do with it."
   },
   "value": {
    "description": "The value; must be absent for \"remove\"."
   }
  },
  "required": [
   "subPath",
   "operator"
  ],
  "additionalProperties": false,
  "description": "A change inside a JSON document."
 },
 "LabelAnnotationOverrider": {
  "type": "object",
  "properties": {
   "operator": {
    "type": "string",
    "enum": [
     "add",
     "remove",
     "replace"
    ],
    "description": "\"add\" sets the keys, \"replace\" sets only those that exist, \"remove\" deletes them whatever the value."
   },
   "value": {
    "$ref": "#/definitions/StringMap",
    "description": "Keys and values."
   }
  },
  "required": [
   "operator",
   "value"
  ],
  "additionalProperties": false,
  "description": "A change of labels or annotations."
 },
 "LabelSelector": {
  "type": "object",
  "properties": {
   "matchLabels": {
    "$ref": "#/definitions/StringMap",
    "description": "Labels that must be present with exactly these values."
   },
   "matchExpressions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/LabelSelectorRequirement"
    },
    "description": "Requirements that must all hold."
   }
  },
  "additionalProperties": false,
  "description": "Selects objects by labels; all parts must hold. Empty selects everything, absent nothing."
 },
 "LabelSelectorRequirement": {
  "type": "object",
  "properties": {
   "key": {
    "type": "string",
    "description": "Label key."
   },
   "operator": {
    "type": "string",
    "description": "\"In\", \"NotIn\", \"Exists\" or \"DoesNotExist\"."
   },
   "values": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Values for In and NotIn (at least one); empty for the others."
   }
  },
  "required": [
   "key",
   "operator"
  ],
  "additionalProperties": false,
  "description": "One requirement of a label selector."
 },
 "LoadBalancerIngress": {
  "type": "object",
  "properties": {
   "ip": {
    "type": "string",
    "description": "IP address."
   },
   "hostname": {
    "type": "string",
    "description": "Host name."
   },
   "ipMode": {
    "type": "string",
    "description": "How the address behaves: \"VIP\" or \"Proxy\"."
   },
   "ports": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/PortStatus"
    },
    "description": "Its ports."
   }
  },
  "additionalProperties": false,
  "description": "Where one load balancer listens."
 },
 "LoadBalancerStatus": {
  "type": "object",
  "properties": {
   "ingress": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/LoadBalancerIngress"
    },
    "description": "One entry a load balancer."
   }
  },
  "additionalProperties": false,
  "description": "Where a service's load balancers listen."
 },
 "LocalSecretReference": {
  "type": "object",
  "properties": {
   "namespace": {
    "type": "string",
    "description": "Namespace of the Secret."
   },
   "name": {
    "type": "string",
    "description": "Name of the Secret."
   }
  },
  "required": [
   "namespace",
   "name"
  ],
  "additionalProperties": false,
  "description": "Points to a Secret in a namespace of the control plane."
 },
 "LuaScriptRule": {
  "type": "object",
  "properties": {
   "luaScript": {
    "type": "string",
    "description": "Lua, with the function that the question asks for."
   }
  },
  "required": [
   "luaScript"
  ],
  "additionalProperties": false,
  "description": "A script; Karmada's Go API has one such type a question (`LocalValueRetention`, `ReplicaResourceRequirement`, ...)."
 },
 "ManagedFieldsEntry": {
  "type": "object",
  "properties": {
   "manager": {
    "type": "string",
    "description": "Who manages the fields."
   },
   "operation": {
    "type": "string",
    "description": "\"Apply\" or \"Update\"."
   },
   "apiVersion": {
    "type": "string",
    "description": "API version that the field paths are written in."
   },
   "time": {
    "type": "string",
    "format": "date-time",
    "description": "When the entry last changed."
   },
   "fieldsType": {
    "type": "string",
    "description": "Format of the field set: \"FieldsV1\"."
   },
   "fieldsV1": {
    "$ref": "#/definitions/RawObject",
    "description": "The field set."
   },
   "subresource": {
    "type": "string",
    "description": "Subresource through which the write came, if any."
   }
  },
  "additionalProperties": false,
  "description": "The fields that one manager owns."
 },
 "ManifestStatus": {
  "type": "object",
  "properties": {
   "identifier": {
    "$ref": "#/definitions/ResourceIdentifier",
    "description": "Which manifest."
   },
   "status": {
    "$ref": "#/definitions/RawObject",
    "description": "The resource's status there."
   },
   "health": {
    "type": "string",
    "enum": [
     "Healthy",
     "Unhealthy",
     "Unknown"
    ],
    "description": "Whether it is healthy there."
   }
  },
  "required": [
   "identifier"
  ],
  "additionalProperties": false,
  "description": "Status of one manifest in the member."
 },
 "MatchCondition": {
  "type": "object",
  "properties": {
   "conditionType": {
    "type": "string",
    "description": "Type of the condition, such as \"Ready\"."
   },
   "operator": {
    "type": "string",
    "description": "\"In\" or \"NotIn\"."
   },
   "statusValues": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Statuses: \"True\", \"False\", \"Unknown\"."
   }
  },
  "required": [
   "conditionType",
   "operator",
   "statusValues"
  ],
  "additionalProperties": false,
  "description": "Looks at one condition of a cluster."
 },
 "MetricIdentifier": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name."
   },
   "selector": {
    "$ref": "#/definitions/LabelSelector",
    "description": "Narrows it down by the metric's own labels."
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false,
  "description": "Names a metric."
 },
 "MetricSpec": {
  "type": "object",
  "properties": {
   "type": {
    "type": "string",
    "description": "\"Resource\", \"ContainerResource\", \"Pods\", \"Object\" or \"External\"."
   },
   "resource": {
    "$ref": "#/definitions/ResourceMetricSource",
    "description": "Resource of the Pods, such as CPU."
   },
   "containerResource": {
    "$ref": "#/definitions/ContainerResourceMetricSource",
    "description": "Resource of one container of the Pods."
   },
   "pods": {
    "$ref": "#/definitions/PodsMetricSource",
    "description": "Metric of the Pods, averaged."
   },
   "object": {
    "$ref": "#/definitions/ObjectMetricSource",
    "description": "Metric of one object."
   },
   "external": {
    "$ref": "#/definitions/ExternalMetricSource",
    "description": "Metric from outside the cluster."
   }
  },
  "required": [
   "type"
  ],
  "additionalProperties": false,
  "description": "A metric and its target; only the source that `type` names is given."
 },
 "MetricStatus": {
  "type": "object",
  "properties": {
   "type": {
    "type": "string",
    "description": "\"Resource\", \"ContainerResource\", \"Pods\", \"Object\" or \"External\"."
   },
   "resource": {
    "$ref": "#/definitions/ResourceMetricStatus",
    "description": "Resource of the Pods."
   },
   "containerResource": {
    "$ref": "#/definitions/ContainerResourceMetricStatus",
    "description": "Resource of one container of the Pods."
   },
   "pods": {
    "$ref": "#/definitions/PodsMetricStatus",
    "description": "Metric of the Pods, averaged."
   },
   "object": {
    "$ref": "#/definitions/ObjectMetricStatus",
    "description": "Metric of one object."
   },
   "external": {
    "$ref": "#/definitions/ExternalMetricStatus",
    "description": "Metric from outside the cluster."
   }
  },
  "required": [
   "type"
  ],
  "additionalProperties": false,
  "description": "A metric and its reading; only the source that `type` names is given."
 },
 "MetricTarget": {
  "type": "object",
  "properties": {
   "type": {
    "type": "string",
    "description": "\"Utilization\", \"Value\" or \"AverageValue\"."
   },
   "averageUtilization": {
    "type": "integer",
    "format": "int32",
    "description": "Percent of what the Pods ask for, on average."
   },
   "averageValue": {
    "type": [
     "integer",
     "string"
    ],
    "pattern": "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",
    "description": "Value over all Pods, divided by their number."
   },
   "value": {
    "type": [
     "integer",
     "string"
    ],
    "pattern": "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",
    "description": "Value."
   }
  },
  "required": [
   "type"
  ],
  "additionalProperties": false,
  "description": "What a metric should be; only the field that `type` names is given."
 },
 "MetricValueStatus": {
  "type": "object",
  "properties": {
   "averageUtilization": {
    "type": "integer",
    "format": "int32",
    "description": "Percent of what the Pods ask for, on average."
   },
   "averageValue": {
    "type": [
     "integer",
     "string"
    ],
    "pattern": "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",
    "description": "Value over all Pods, divided by their number."
   },
   "value": {
    "type": [
     "integer",
     "string"
    ],
    "pattern": "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",
    "description": "Value."
   }
  },
  "additionalProperties": false,
  "description": "A reading."
 },
 "MultiClusterIngress": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "networking.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "MultiClusterIngress",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/IngressSpec",
    "description": "What is wanted: Kubernetes' Ingress spec."
   },
   "status": {
    "$ref": "#/definitions/MultiClusterIngressStatus",
    "description": "Where it listens, and where its Services are."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata"
  ],
  "additionalProperties": false,
  "description": "One ingress before the Services of several clusters."
 },
 "MultiClusterIngressStatus": {
  "type": "object",
  "properties": {
   "loadBalancer": {
    "$ref": "#/definitions/IngressLoadBalancerStatus",
    "description": "Addresses of load balancers."
   },
   "trafficBlockClusters": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Clusters to which no traffic may go."
   },
   "serviceLocations": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ServiceLocation"
    },
    "description": "Which clusters have which Service."
   }
  },
  "additionalProperties": false,
  "description": "Where it listens, and where its Services are."
 },
 "MultiClusterService": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "networking.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "MultiClusterService",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/MultiClusterServiceSpec",
    "description": "What is wanted."
   },
   "status": {
    "$ref": "#/definitions/MultiClusterServiceStatus",
    "description": "Where it is reachable."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "Makes the Service of its own name reachable from other clusters."
 },
 "MultiClusterServiceSpec": {
  "type": "object",
  "properties": {
   "types": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "\"CrossCluster\" between members, \"LoadBalancer\" from outside."
   },
   "ports": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ExposurePort"
    },
    "description": "Ports to expose; absent takes all the Service's."
   },
   "range": {
    "$ref": "#/definitions/ExposureRange",
    "description": "Former choice of clusters; the two lists below take its place."
   },
   "serviceProvisionClusters": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Former form of `providerClusters`."
   },
   "serviceConsumptionClusters": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Former form of `consumerClusters`."
   },
   "providerClusters": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ClusterSelector"
    },
    "description": "Clusters that serve; absent takes all."
   },
   "consumerClusters": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ClusterSelector"
    },
    "description": "Clusters that consume; absent takes all."
   }
  },
  "required": [
   "types"
  ],
  "additionalProperties": false,
  "description": "Which clusters serve, which consume, and how."
 },
 "MultiClusterServiceStatus": {
  "type": "object",
  "properties": {
   "conditions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Condition"
    },
    "description": "Conditions."
   },
   "loadBalancer": {
    "$ref": "#/definitions/LoadBalancerStatus",
    "description": "Addresses of load balancers."
   }
  },
  "additionalProperties": false,
  "description": "Where the service is reachable."
 },
 "NodeClaim": {
  "type": "object",
  "properties": {
   "hardNodeAffinity": {
    "$ref": "#/definitions/NodeSelector",
    "description": "Requirements on nodes, as the Pod template's required node affinity has them."
   },
   "nodeSelector": {
    "$ref": "#/definitions/StringMap",
    "description": "Labels that the node must carry."
   },
   "tolerations": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Toleration"
    },
    "description": "Taints of nodes that the replica stands."
   }
  },
  "additionalProperties": false,
  "description": "Nodes that will do for a replica."
 },
 "NodeSelector": {
  "type": "object",
  "properties": {
   "nodeSelectorTerms": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/NodeSelectorTerm"
    },
    "description": "Alternatives; a node that meets one will do."
   }
  },
  "required": [
   "nodeSelectorTerms"
  ],
  "additionalProperties": false,
  "description": "Which nodes will do: the terms are alternatives."
 },
 "NodeSelectorRequirement": {
  "type": "object",
  "properties": {
   "key": {
    "type": "string",
    "description": "Label key or field name."
   },
   "operator": {
    "type": "string",
    "description": "\"In\", \"NotIn\", \"Exists\", \"DoesNotExist\", \"Gt\" or \"Lt\"."
   },
   "values": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Values; at least one for In and NotIn, exactly one number for Gt and Lt, none for the rest."
   }
  },
  "required": [
   "key",
   "operator"
  ],
  "additionalProperties": false,
  "description": "One requirement of a node selector; also the shape of Karmada's cluster field requirements."
 },
 "NodeSelectorTerm": {
  "type": "object",
  "properties": {
   "matchExpressions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/NodeSelectorRequirement"
    },
    "description": "Requirements on node labels."
   },
   "matchFields": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/NodeSelectorRequirement"
    },
    "description": "Requirements on node fields."
   }
  },
  "additionalProperties": false,
  "description": "One alternative of a node selector; all its requirements must hold. An empty term matches no node."
 },
 "NodeSummary": {
  "type": "object",
  "properties": {
   "totalNum": {
    "type": "integer",
    "format": "int32",
    "description": "All nodes."
   },
   "readyNum": {
    "type": "integer",
    "format": "int32",
    "description": "Nodes that are ready."
   }
  },
  "additionalProperties": false,
  "description": "How many nodes a member has."
 },
 "ObjectMeta": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name, unique among objects of the kind in the namespace."
   },
   "generateName": {
    "type": "string",
    "description": "Prefix from which the server makes a name when `name` is absent."
   },
   "namespace": {
    "type": "string",
    "description": "Namespace; absent on cluster-scoped objects."
   },
   "selfLink": {
    "type": "string",
    "description": "Former URL of the object; no longer filled in."
   },
   "uid": {
    "type": "string",
    "description": "Identity over the object's whole life, given by the server."
   },
   "resourceVersion": {
    "type": "string",
    "description": "Opaque version for optimistic locking and watches; compare for equality only."
   },
   "generation": {
    "type": "integer",
    "format": "int64",
    "description": "Counter that the server raises when the desired state changes."
   },
   "creationTimestamp": {
    "type": [
     "string",
     "null"
    ],
    "format": "date-time",
    "description": "When the server created the object; `null` in manifests that a Go program printed."
   },
   "deletionTimestamp": {
    "type": "string",
    "format": "date-time",
    "description": "When deletion was asked for; set means the object is terminating."
   },
   "deletionGracePeriodSeconds": {
    "type": "integer",
    "format": "int64",
    "description": "Seconds granted to terminate gracefully."
   },
   "labels": {
    "$ref": "#/definitions/StringMap",
    "description": "Labels, for selection."
   },
   "annotations": {
    "$ref": "#/definitions/StringMap",
    "description": "Annotations, not for selection."
   },
   "ownerReferences": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/OwnerReference"
    },
    "description": "Objects that this one depends on; it is collected when all are gone."
   },
   "finalizers": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Keys that must be removed, each by its controller, before deletion completes."
   },
   "managedFields": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ManagedFieldsEntry"
    },
    "description": "Which manager set which field, as server-side apply records it."
   }
  },
  "additionalProperties": false,
  "description": "Name, labels and bookkeeping that every stored object carries."
 },
 "ObjectMetricSource": {
  "type": "object",
  "properties": {
   "describedObject": {
    "$ref": "#/definitions/CrossVersionObjectReference",
    "description": "The object."
   },
   "metric": {
    "$ref": "#/definitions/MetricIdentifier",
    "description": "The metric."
   },
   "target": {
    "$ref": "#/definitions/MetricTarget",
    "description": "Its target."
   }
  },
  "required": [
   "describedObject",
   "metric",
   "target"
  ],
  "additionalProperties": false,
  "description": "Metric of one object."
 },
 "ObjectMetricStatus": {
  "type": "object",
  "properties": {
   "describedObject": {
    "$ref": "#/definitions/CrossVersionObjectReference",
    "description": "The object."
   },
   "metric": {
    "$ref": "#/definitions/MetricIdentifier",
    "description": "The metric."
   },
   "current": {
    "$ref": "#/definitions/MetricValueStatus",
    "description": "The reading."
   }
  },
  "required": [
   "describedObject",
   "metric",
   "current"
  ],
  "additionalProperties": false,
  "description": "Reading of a metric of one object."
 },
 "ObjectReference": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "description": "API version."
   },
   "kind": {
    "type": "string",
    "description": "Kind."
   },
   "namespace": {
    "type": "string",
    "description": "Namespace; absent for cluster-scoped resources."
   },
   "name": {
    "type": "string",
    "description": "Name."
   },
   "uid": {
    "type": "string",
    "description": "UID of the template; the scheduler breaks ties by it."
   },
   "resourceVersion": {
    "type": "string",
    "description": "Version of the template when the binding was written."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "name"
  ],
  "additionalProperties": false,
  "description": "The resource that a binding is about."
 },
 "ObjectReferenceV1alpha1": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "description": "API version."
   },
   "kind": {
    "type": "string",
    "description": "Kind."
   },
   "namespace": {
    "type": "string",
    "description": "Namespace."
   },
   "name": {
    "type": "string",
    "description": "Name."
   },
   "resourceVersion": {
    "type": "string",
    "description": "Version of the template when the binding was written."
   },
   "resourcePerReplicas": {
    "$ref": "#/definitions/ResourceList",
    "description": "Resources that one replica asks for."
   },
   "replicas": {
    "type": "integer",
    "format": "int32",
    "description": "How many replicas to place."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "name"
  ],
  "additionalProperties": false,
  "description": "The resource, its replicas, and what one needs."
 },
 "ObservedWorkload": {
  "type": "object",
  "properties": {
   "workload": {
    "$ref": "#/definitions/RebalancedWorkload",
    "description": "The workload."
   },
   "result": {
    "type": "string",
    "description": "\"Successful\" or \"Failed\"; absent while it is to be tried again."
   },
   "reason": {
    "type": "string",
    "description": "Why it failed, such as \"ReferencedBindingNotFound\"."
   }
  },
  "required": [
   "workload"
  ],
  "additionalProperties": false,
  "description": "How far one workload is."
 },
 "OverflowClusterAffinity": {
  "type": "object",
  "properties": {
   "labelSelector": {
    "$ref": "#/definitions/LabelSelector",
    "description": "Labels that the cluster must carry."
   },
   "fieldSelector": {
    "$ref": "#/definitions/FieldSelector",
    "description": "Fields (provider, region, zone) that the cluster must have."
   },
   "clusterNames": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Names, one of which the cluster must have; empty or absent takes every name."
   },
   "exclude": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Names that are out, whatever else holds."
   },
   "affinityName": {
    "type": "string",
    "description": "Name, unique in the placement.",
    "minLength": 1,
    "maxLength": 32
   }
  },
  "required": [
   "affinityName"
  ],
  "additionalProperties": false,
  "description": "A tier that takes the overflow of the tiers before it; a cluster in several counts in its first."
 },
 "OverridePolicy": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "policy.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "OverridePolicy",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/OverrideSpec",
    "description": "What is wanted."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "What differs from cluster to cluster, for resources of its namespace."
 },
 "OverrideSpec": {
  "type": "object",
  "properties": {
   "resourceSelectors": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ResourceSelector"
    },
    "description": "Which resources; absent takes all."
   },
   "overrideRules": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/RuleWithCluster"
    },
    "description": "Rules, applied in order."
   },
   "targetCluster": {
    "$ref": "#/definitions/ClusterAffinity",
    "description": "Former place of the clusters, for `overriders` below; `overrideRules` takes its place."
   },
   "overriders": {
    "$ref": "#/definitions/Overriders",
    "description": "Former place of the changes; `overrideRules` takes its place."
   }
  },
  "additionalProperties": false,
  "description": "Which resources differ where, and how."
 },
 "Overriders": {
  "type": "object",
  "properties": {
   "plaintext": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/PlaintextOverrider"
    },
    "description": "JSON patches by pointer."
   },
   "imageOverrider": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ImageOverrider"
    },
    "description": "Changes of images."
   },
   "commandOverrider": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/CommandArgsOverrider"
    },
    "description": "Changes of containers' commands."
   },
   "argsOverrider": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/CommandArgsOverrider"
    },
    "description": "Changes of containers' arguments."
   },
   "labelsOverrider": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/LabelAnnotationOverrider"
    },
    "description": "Changes of labels."
   },
   "annotationsOverrider": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/LabelAnnotationOverrider"
    },
    "description": "Changes of annotations."
   },
   "fieldOverrider": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/FieldOverrider"
    },
    "description": "Changes inside a string field that itself holds JSON or YAML."
   }
  },
  "additionalProperties": false,
  "description": "What to change in a manifest."
 },
 "OwnerReference": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "description": "API version of the owner."
   },
   "kind": {
    "type": "string",
    "description": "Kind of the owner."
   },
   "name": {
    "type": "string",
    "description": "Name of the owner."
   },
   "uid": {
    "type": "string",
    "description": "UID of the owner."
   },
   "controller": {
    "type": "boolean",
    "description": "Whether the owner is the managing controller."
   },
   "blockOwnerDeletion": {
    "type": "boolean",
    "description": "Whether foreground deletion of the owner waits for this object."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "name",
   "uid"
  ],
  "additionalProperties": false,
  "description": "Points from an object to one that owns it."
 },
 "Placement": {
  "type": "object",
  "properties": {
   "clusterAffinity": {
    "$ref": "#/definitions/ClusterAffinity",
    "description": "Which clusters will do. Excludes `clusterAffinities`; with neither, every cluster will."
   },
   "clusterAffinities": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ClusterAffinityTerm"
    },
    "description": "Alternatives in order of preference; the first with which scheduling succeeds is taken. Excludes `clusterAffinity`."
   },
   "clusterTolerations": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Toleration"
    },
    "description": "Taints of clusters that the workload stands."
   },
   "spreadConstraints": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/SpreadConstraint"
    },
    "description": "Over how many groups of clusters to spread."
   },
   "replicaScheduling": {
    "$ref": "#/definitions/ReplicaSchedulingStrategy",
    "description": "How replicas divide over the clusters."
   },
   "workloadAffinity": {
    "$ref": "#/definitions/WorkloadAffinity",
    "description": "Which workloads to stay with and which to stay away from."
   }
  },
  "additionalProperties": false,
  "description": "Which clusters, how spread, how divided. Empty takes every cluster and duplicates."
 },
 "PlaintextOverrider": {
  "type": "object",
  "properties": {
   "path": {
    "type": "string",
    "description": "JSON pointer (RFC 6901) of the field."
   },
   "operator": {
    "type": "string",
    "enum": [
     "add",
     "remove",
     "replace"
    ],
    "description": "What to do with it."
   },
   "value": {
    "description": "The value; must be absent for \"remove\"."
   }
  },
  "required": [
   "path",
   "operator"
  ],
  "additionalProperties": false,
  "description": "A JSON patch."
 },
 "PodsMetricSource": {
  "type": "object",
  "properties": {
   "metric": {
    "$ref": "#/definitions/MetricIdentifier",
    "description": "The metric."
   },
   "target": {
    "$ref": "#/definitions/MetricTarget",
    "description": "Its target."
   }
  },
  "required": [
   "metric",
   "target"
  ],
  "additionalProperties": false,
  "description": "Metric of the Pods, averaged."
 },
 "PodsMetricStatus": {
  "type": "object",
  "properties": {
   "metric": {
    "$ref": "#/definitions/MetricIdentifier",
    "description": "The metric."
   },
   "current": {
    "$ref": "#/definitions/MetricValueStatus",
    "description": "The reading."
   }
  },
  "required": [
   "metric",
   "current"
  ],
  "additionalProperties": false,
  "description": "Reading of a metric of the Pods."
 },
 "PolicyTaint": {
  "type": "object",
  "properties": {
   "key": {
    "type": "string",
    "description": "Taint key."
   },
   "effect": {
    "type": "string",
    "description": "\"NoSchedule\" or \"NoExecute\"."
   },
   "value": {
    "type": "string",
    "description": "Taint value."
   }
  },
  "required": [
   "key",
   "effect"
  ],
  "additionalProperties": false,
  "description": "A taint that a policy puts on; Karmada's Go name is `Taint`, as is Kubernetes' own."
 },
 "PortStatus": {
  "type": "object",
  "properties": {
   "port": {
    "type": "integer",
    "format": "int32",
    "description": "Port number."
   },
   "protocol": {
    "type": "string",
    "description": "\"TCP\", \"UDP\" or \"SCTP\"."
   },
   "error": {
    "type": "string",
    "description": "What is wrong with it: a CamelCase word, or one with a DNS prefix. Karmada's CRDs require it.",
    "maxLength": 316,
    "pattern": "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$"
   }
  },
  "required": [
   "port",
   "protocol",
   "error"
  ],
  "additionalProperties": false,
  "description": "A port of a load balancer and what is wrong with it."
 },
 "PropagationPolicy": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "policy.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "PropagationPolicy",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/PropagationSpec",
    "description": "What is wanted."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "Which resources of its namespace go to which clusters."
 },
 "PropagationSpec": {
  "type": "object",
  "properties": {
   "resourceSelectors": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ResourceSelector"
    },
    "description": "Which resources.",
    "minItems": 1
   },
   "association": {
    "type": "boolean",
    "description": "Former name of `propagateDeps`; Karmada no longer reads it."
   },
   "propagateDeps": {
    "type": "boolean",
    "description": "Send along what the resource refers to (ConfigMaps, Secrets, ...). Default false."
   },
   "placement": {
    "$ref": "#/definitions/Placement",
    "description": "Which clusters, how spread, how divided."
   },
   "priority": {
    "type": "integer",
    "format": "int32",
    "description": "Which policy wins a resource that several select: the greater number.",
    "default": 0
   },
   "preemption": {
    "type": "string",
    "enum": [
     "Always",
     "Never"
    ],
    "description": "Whether this policy may take resources from one of lower priority.",
    "default": "Never"
   },
   "dependentOverrides": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Names of override policies that must exist before propagation begins."
   },
   "schedulerName": {
    "type": "string",
    "description": "Name of the scheduler in charge.",
    "default": "default-scheduler"
   },
   "failover": {
    "$ref": "#/definitions/FailoverBehavior",
    "description": "When a workload leaves a cluster by itself."
   },
   "conflictResolution": {
    "type": "string",
    "enum": [
     "Abort",
     "Overwrite"
    ],
    "description": "What to do where a member already has the resource: leave it be, or take it over.",
    "default": "Abort"
   },
   "activationPreference": {
    "type": "string",
    "const": "Lazy",
    "description": "\"Lazy\": a change of the policy takes effect on a resource only when that resource changes too."
   },
   "suspension": {
    "$ref": "#/definitions/Suspension",
    "description": "What to hold back."
   },
   "preserveResourcesOnDeletion": {
    "type": "boolean",
    "description": "Keep the resources in the members when the template is deleted. Default false."
   },
   "schedulePriority": {
    "$ref": "#/definitions/SchedulePriority",
    "description": "Which of several waiting workloads is scheduled first."
   }
  },
  "required": [
   "resourceSelectors"
  ],
  "additionalProperties": false,
  "description": "Which resources go where, and how."
 },
 "RawObject": {
  "type": "object",
  "additionalProperties": {},
  "description": "An object of any shape, kept as it is and never pruned."
 },
 "RebalancedWorkload": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "description": "API version."
   },
   "kind": {
    "type": "string",
    "description": "Kind."
   },
   "name": {
    "type": "string",
    "description": "Name."
   },
   "namespace": {
    "type": "string",
    "description": "Namespace; absent for cluster-scoped resources."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "name"
  ],
  "additionalProperties": false,
  "description": "Names a workload; Karmada's Go name is `ObjectReference`, as is that of bindings."
 },
 "Remedy": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "remedy.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "Remedy",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/RemedySpec",
    "description": "What is wanted."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "What to do about clusters whose conditions turn bad."
 },
 "RemedyClusterAffinity": {
  "type": "object",
  "properties": {
   "clusterNames": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Their names."
   }
  },
  "additionalProperties": false,
  "description": "Clusters, by name; Karmada's Go name is `ClusterAffinity`, as is that of policies."
 },
 "RemedySpec": {
  "type": "object",
  "properties": {
   "clusterAffinity": {
    "$ref": "#/definitions/RemedyClusterAffinity",
    "description": "The clusters; absent takes all."
   },
   "decisionMatches": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/DecisionMatch"
    },
    "description": "When to act: one that holds is enough; absent acts at once."
   },
   "actions": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "What to do, such as \"TrafficControl\"."
   }
  },
  "additionalProperties": false,
  "description": "Which clusters, when, what."
 },
 "ReplicaRequirements": {
  "type": "object",
  "properties": {
   "nodeClaim": {
    "$ref": "#/definitions/NodeClaim",
    "description": "Nodes that will do."
   },
   "resourceRequest": {
    "$ref": "#/definitions/ResourceList",
    "description": "Resources that the replica asks for."
   },
   "namespace": {
    "type": "string",
    "description": "Namespace of the workload."
   },
   "priorityClassName": {
    "type": "string",
    "description": "Priority class of the Pods."
   }
  },
  "additionalProperties": false,
  "description": "What one replica needs."
 },
 "ReplicaSchedulingStrategy": {
  "type": "object",
  "properties": {
   "replicaSchedulingType": {
    "type": "string",
    "enum": [
     "Duplicated",
     "Divided"
    ],
    "description": "\"Duplicated\" gives every cluster the full number, \"Divided\" shares it out.",
    "default": "Divided"
   },
   "replicaDivisionPreference": {
    "type": "string",
    "enum": [
     "Aggregated",
     "Weighted"
    ],
    "description": "How to share out: \"Aggregated\" on as few clusters as will hold them, \"Weighted\" by weight."
   },
   "weightPreference": {
    "$ref": "#/definitions/ClusterPreferences",
    "description": "Weights for \"Weighted\"; absent is the same weight for each cluster."
   }
  },
  "additionalProperties": false,
  "description": "How replicas divide over the clusters."
 },
 "ResourceBinding": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "work.karmada.io/v1alpha2",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "ResourceBinding",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/ResourceBindingSpec",
    "description": "The resource, its needs, and where it goes."
   },
   "status": {
    "$ref": "#/definitions/ResourceBindingStatus",
    "description": "What the scheduler and the members report."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "One namespaced resource and where it goes."
 },
 "ResourceBindingSpec": {
  "type": "object",
  "properties": {
   "resource": {
    "$ref": "#/definitions/ObjectReference",
    "description": "The resource."
   },
   "propagateDeps": {
    "type": "boolean",
    "description": "Send along what the resource refers to."
   },
   "replicaRequirements": {
    "$ref": "#/definitions/ReplicaRequirements",
    "description": "What one replica needs; absent for resources without replicas."
   },
   "replicas": {
    "type": "integer",
    "format": "int32",
    "description": "How many replicas to place; absent or 0 for resources without."
   },
   "components": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Component"
    },
    "description": "Parts of a workload that has more than one kind of Pod; takes the place of `replicas` and `replicaRequirements`."
   },
   "clusters": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/TargetCluster"
    },
    "description": "Where it goes: the scheduler's result."
   },
   "placement": {
    "$ref": "#/definitions/Placement",
    "description": "Which clusters, how spread, how divided; copied from the policy."
   },
   "gracefulEvictionTasks": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/GracefulEvictionTask"
    },
    "description": "Clusters that the resource is leaving."
   },
   "requiredBy": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/BindingSnapshot"
    },
    "description": "Bindings whose resources refer to this one, which must go wherever they go."
   },
   "schedulerName": {
    "type": "string",
    "description": "Name of the scheduler in charge."
   },
   "failover": {
    "$ref": "#/definitions/FailoverBehavior",
    "description": "When the workload leaves a cluster by itself."
   },
   "conflictResolution": {
    "type": "string",
    "enum": [
     "Abort",
     "Overwrite"
    ],
    "description": "What to do where a member already has the resource: leave it be, or take it over.",
    "default": "Abort"
   },
   "rescheduleTriggeredAt": {
    "type": "string",
    "format": "date-time",
    "description": "When someone last asked to schedule afresh; later than `status.lastScheduledTime` means it is still to be done."
   },
   "suspension": {
    "$ref": "#/definitions/BindingSuspension",
    "description": "What to hold back."
   },
   "preserveResourcesOnDeletion": {
    "type": "boolean",
    "description": "Keep the resource in the members when the template is deleted."
   },
   "schedulePriority": {
    "$ref": "#/definitions/BindingSchedulePriority",
    "description": "Place in the scheduler's queue."
   },
   "workloadAffinityGroups": {
    "$ref": "#/definitions/WorkloadAffinityGroups",
    "description": "Groups that the placement's workload affinity came to."
   }
  },
  "required": [
   "resource"
  ],
  "additionalProperties": false,
  "description": "The resource, its needs, and where it goes."
 },
 "ResourceBindingSpecV1alpha1": {
  "type": "object",
  "properties": {
   "resource": {
    "$ref": "#/definitions/ObjectReferenceV1alpha1",
    "description": "The resource."
   },
   "clusters": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/TargetClusterV1alpha1"
    },
    "description": "Where it goes."
   }
  },
  "required": [
   "resource"
  ],
  "additionalProperties": false,
  "description": "The resource and where it goes."
 },
 "ResourceBindingStatus": {
  "type": "object",
  "properties": {
   "schedulerObservedGeneration": {
    "type": "integer",
    "format": "int64",
    "description": "Generation of the binding that the scheduler last handled."
   },
   "schedulerObservingAffinityName": {
    "type": "string",
    "description": "Name of the affinity term with which the scheduler last succeeded."
   },
   "lastScheduledTime": {
    "type": "string",
    "format": "date-time",
    "description": "When the scheduler last handled it."
   },
   "conditions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Condition"
    },
    "description": "Conditions, among them \"Scheduled\" and \"FullyApplied\"."
   },
   "aggregatedStatus": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/AggregatedStatusItem"
    },
    "description": "One report a cluster."
   }
  },
  "additionalProperties": false,
  "description": "What the scheduler and the members report on a binding."
 },
 "ResourceBindingStatusV1alpha1": {
  "type": "object",
  "properties": {
   "conditions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Condition"
    },
    "description": "Conditions."
   },
   "aggregatedStatus": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/AggregatedStatusItemV1alpha1"
    },
    "description": "One report a cluster."
   }
  },
  "additionalProperties": false,
  "description": "What the members report."
 },
 "ResourceBindingV1alpha1": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "work.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "ResourceBinding",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/ResourceBindingSpecV1alpha1",
    "description": "The resource and where it goes."
   },
   "status": {
    "$ref": "#/definitions/ResourceBindingStatusV1alpha1",
    "description": "What the members report."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "One namespaced resource and where it goes."
 },
 "ResourceIdentifier": {
  "type": "object",
  "properties": {
   "ordinal": {
    "type": "integer",
    "description": "Place in the list of manifests, from 0."
   },
   "group": {
    "type": "string",
    "description": "API group; empty for the core group."
   },
   "version": {
    "type": "string",
    "description": "API version."
   },
   "kind": {
    "type": "string",
    "description": "Kind."
   },
   "resource": {
    "type": "string",
    "description": "Plural name of the resource."
   },
   "namespace": {
    "type": "string",
    "description": "Namespace."
   },
   "name": {
    "type": "string",
    "description": "Name."
   }
  },
  "required": [
   "ordinal",
   "version",
   "kind",
   "resource",
   "name"
  ],
  "additionalProperties": false,
  "description": "Names a manifest of a Work."
 },
 "ResourceInterpreterCustomization": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "config.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "ResourceInterpreterCustomization",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/ResourceInterpreterCustomizationSpec",
    "description": "What is wanted."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "Lua scripts for a custom kind."
 },
 "ResourceInterpreterCustomizationSpec": {
  "type": "object",
  "properties": {
   "target": {
    "$ref": "#/definitions/CustomizationTarget",
    "description": "The kind."
   },
   "customizations": {
    "$ref": "#/definitions/CustomizationRules",
    "description": "Its scripts."
   }
  },
  "required": [
   "target",
   "customizations"
  ],
  "additionalProperties": false,
  "description": "Which kind, and its scripts."
 },
 "ResourceInterpreterWebhook": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name, fully qualified."
   },
   "clientConfig": {
    "$ref": "#/definitions/WebhookClientConfig",
    "description": "How to reach it."
   },
   "rules": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/RuleWithOperations"
    },
    "description": "What to ask it, about which kinds."
   },
   "timeoutSeconds": {
    "type": "integer",
    "format": "int32",
    "description": "Seconds to wait for an answer: 1 to 30; absent is 10."
   },
   "interpreterContextVersions": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Versions of the question that it understands, best first."
   }
  },
  "required": [
   "name",
   "clientConfig",
   "interpreterContextVersions"
  ],
  "additionalProperties": false,
  "description": "A web service and what it is asked."
 },
 "ResourceInterpreterWebhookConfiguration": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "config.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "ResourceInterpreterWebhookConfiguration",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "webhooks": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ResourceInterpreterWebhook"
    },
    "description": "The services."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "webhooks"
  ],
  "additionalProperties": false,
  "description": "Web services for custom kinds."
 },
 "ResourceList": {
  "type": "object",
  "additionalProperties": {
   "type": [
    "integer",
    "string"
   ],
   "pattern": "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"
  },
  "description": "Quantities by resource name, such as `{ cpu: '2', memory: '4Gi' }`."
 },
 "ResourceMetricSource": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name of the resource."
   },
   "target": {
    "$ref": "#/definitions/MetricTarget",
    "description": "Its target."
   }
  },
  "required": [
   "name",
   "target"
  ],
  "additionalProperties": false,
  "description": "Resource of the Pods."
 },
 "ResourceMetricStatus": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name of the resource."
   },
   "current": {
    "$ref": "#/definitions/MetricValueStatus",
    "description": "The reading."
   }
  },
  "required": [
   "name",
   "current"
  ],
  "additionalProperties": false,
  "description": "Reading of a resource of the Pods."
 },
 "ResourceModel": {
  "type": "object",
  "properties": {
   "grade": {
    "type": "integer",
    "format": "int32",
    "description": "Place in the ordered list of grades, from 0 and without gaps."
   },
   "ranges": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ResourceModelRange"
    },
    "description": "One range a resource."
   }
  },
  "required": [
   "grade",
   "ranges"
  ],
  "additionalProperties": false,
  "description": "A grade of nodes: those whose free resources lie in all the ranges."
 },
 "ResourceModelRange": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Resource, such as \"cpu\"."
   },
   "min": {
    "type": [
     "integer",
     "string"
    ],
    "pattern": "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",
    "description": "Lower bound, inclusive."
   },
   "max": {
    "type": [
     "integer",
     "string"
    ],
    "pattern": "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",
    "description": "Upper bound, exclusive; ignored on the last grade, which is open."
   }
  },
  "required": [
   "name",
   "min",
   "max"
  ],
  "additionalProperties": false,
  "description": "How much of a resource a node of a grade has free: at least `min`, less than `max`."
 },
 "ResourceSelector": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "description": "API version of the resources."
   },
   "kind": {
    "type": "string",
    "description": "Kind of the resources."
   },
   "namespace": {
    "type": "string",
    "description": "Namespace; absent takes the policy's own, or every namespace for a cluster-wide policy."
   },
   "name": {
    "type": "string",
    "description": "Name; absent takes every name."
   },
   "labelSelector": {
    "$ref": "#/definitions/LabelSelector",
    "description": "Labels; ignored when `name` is given."
   }
  },
  "required": [
   "apiVersion",
   "kind"
  ],
  "additionalProperties": false,
  "description": "Selects resources of one kind; all parts that are given must hold."
 },
 "ResourceSummary": {
  "type": "object",
  "properties": {
   "allocatable": {
    "$ref": "#/definitions/ResourceList",
    "description": "What nodes offer to Pods."
   },
   "allocating": {
    "$ref": "#/definitions/ResourceList",
    "description": "What Pods that wait for a node ask for."
   },
   "allocated": {
    "$ref": "#/definitions/ResourceList",
    "description": "What Pods with a node ask for."
   },
   "allocatableModelings": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/AllocatableModeling"
    },
    "description": "How many nodes have free what each grade of `spec.resourceModels` describes."
   }
  },
  "additionalProperties": false,
  "description": "What a member has, summed over its nodes."
 },
 "RuleWithCluster": {
  "type": "object",
  "properties": {
   "targetCluster": {
    "$ref": "#/definitions/ClusterAffinity",
    "description": "The clusters; absent takes all."
   },
   "overriders": {
    "$ref": "#/definitions/Overriders",
    "description": "The changes."
   }
  },
  "required": [
   "overriders"
  ],
  "additionalProperties": false,
  "description": "What to change for which clusters."
 },
 "RuleWithOperations": {
  "type": "object",
  "properties": {
   "operations": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Questions, such as \"InterpretReplica\"."
   },
   "apiGroups": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "API groups; \"\" is the core group."
   },
   "apiVersions": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "API versions."
   },
   "kinds": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Kinds."
   }
  },
  "required": [
   "operations",
   "apiGroups",
   "apiVersions",
   "kinds"
  ],
  "additionalProperties": false,
  "description": "What to ask, about which kinds; \"*\" alone takes all."
 },
 "SchedulePriority": {
  "type": "object",
  "properties": {
   "priorityClassSource": {
    "type": "string",
    "const": "KubePriorityClass",
    "description": "Kind of priority class: Kubernetes' PriorityClass."
   },
   "priorityClassName": {
    "type": "string",
    "description": "Name of the priority class."
   }
  },
  "required": [
   "priorityClassSource",
   "priorityClassName"
  ],
  "additionalProperties": false,
  "description": "Where the priority in the scheduler's queue comes from."
 },
 "ServiceBackendPort": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name."
   },
   "number": {
    "type": "integer",
    "format": "int32",
    "description": "Number."
   }
  },
  "additionalProperties": false,
  "description": "A port by name or by number, not both."
 },
 "ServiceExport": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "multicluster.x-k8s.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "ServiceExport",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "status": {
    "$ref": "#/definitions/ServiceExportStatus",
    "description": "How it went."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata"
  ],
  "additionalProperties": false,
  "description": "Makes the Service of its own name available to other clusters."
 },
 "ServiceExportStatus": {
  "type": "object",
  "properties": {
   "conditions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Condition"
    },
    "description": "Conditions."
   }
  },
  "additionalProperties": false,
  "description": "How the export went."
 },
 "ServiceImport": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "multicluster.x-k8s.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "ServiceImport",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/ServiceImportSpec",
    "description": "The Service."
   },
   "status": {
    "$ref": "#/definitions/ServiceImportStatus",
    "description": "Where it comes from."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata"
  ],
  "additionalProperties": false,
  "description": "A Service of other clusters."
 },
 "ServiceImportCluster": {
  "type": "object",
  "properties": {
   "cluster": {
    "type": "string",
    "description": "Its name."
   }
  },
  "required": [
   "cluster"
  ],
  "additionalProperties": false,
  "description": "A cluster that exports the Service; Go's name is `ClusterStatus`."
 },
 "ServiceImportPort": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name; needed if there are several."
   },
   "protocol": {
    "type": "string",
    "description": "\"TCP\" (when absent), \"UDP\" or \"SCTP\"."
   },
   "appProtocol": {
    "type": "string",
    "description": "Protocol above that, such as \"http\"."
   },
   "port": {
    "type": "integer",
    "format": "int32",
    "description": "Number."
   }
  },
  "required": [
   "port"
  ],
  "additionalProperties": false,
  "description": "A port of an imported Service; Go's name is `ServicePort`."
 },
 "ServiceImportSpec": {
  "type": "object",
  "properties": {
   "ports": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ServiceImportPort"
    },
    "description": "Its ports."
   },
   "ips": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Its address in this cluster.",
    "maxItems": 1
   },
   "type": {
    "type": "string",
    "enum": [
     "ClusterSetIP",
     "Headless"
    ],
    "description": "With an address of its own, or without."
   },
   "sessionAffinity": {
    "type": "string",
    "description": "\"ClientIP\" or \"None\"; absent is none."
   },
   "sessionAffinityConfig": {
    "$ref": "#/definitions/SessionAffinityConfig",
    "description": "Details of the session affinity."
   }
  },
  "required": [
   "ports",
   "type"
  ],
  "additionalProperties": false,
  "description": "A Service of other clusters."
 },
 "ServiceImportStatus": {
  "type": "object",
  "properties": {
   "clusters": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ServiceImportCluster"
    },
    "description": "The clusters that export it."
   }
  },
  "additionalProperties": false,
  "description": "Where an imported Service comes from."
 },
 "ServiceLocation": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name of the Service."
   },
   "clusters": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Names of the clusters."
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false,
  "description": "Which clusters have a Service."
 },
 "ServiceReference": {
  "type": "object",
  "properties": {
   "namespace": {
    "type": "string",
    "description": "Namespace."
   },
   "name": {
    "type": "string",
    "description": "Name."
   },
   "path": {
    "type": "string",
    "description": "Path of the URL."
   },
   "port": {
    "type": "integer",
    "format": "int32",
    "description": "Port; absent is 443."
   }
  },
  "required": [
   "namespace",
   "name"
  ],
  "additionalProperties": false,
  "description": "A Service that answers."
 },
 "SessionAffinityConfig": {
  "type": "object",
  "properties": {
   "clientIP": {
    "$ref": "#/definitions/ClientIPConfig",
    "description": "For \"ClientIP\"."
   }
  },
  "additionalProperties": false,
  "description": "Details of session affinity."
 },
 "SpreadConstraint": {
  "type": "object",
  "properties": {
   "spreadByField": {
    "type": "string",
    "enum": [
     "cluster",
     "region",
     "zone",
     "provider"
    ],
    "description": "What makes a group. Excludes `spreadByLabel`. A constraint by another field needs one by \"cluster\" beside it."
   },
   "spreadByLabel": {
    "type": "string",
    "description": "Label whose value makes a group. Excludes `spreadByField`. Karmada does not act on it yet."
   },
   "maxGroups": {
    "type": "integer",
    "description": "Most groups to choose; absent or 0 is no limit."
   },
   "minGroups": {
    "type": "integer",
    "description": "Fewest groups to choose; Karmada's webhook makes it 1 when absent or 0."
   }
  },
  "additionalProperties": false,
  "description": "Over how many groups of clusters to spread."
 },
 "StatePreservation": {
  "type": "object",
  "properties": {
   "rules": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/StatePreservationRule"
    },
    "description": "One rule a piece of state."
   }
  },
  "required": [
   "rules"
  ],
  "additionalProperties": false,
  "description": "State to carry from the old cluster to the new."
 },
 "StatePreservationRule": {
  "type": "object",
  "properties": {
   "aliasLabelName": {
    "type": "string",
    "description": "Label under which the value is put on the workload in the new cluster."
   },
   "jsonPath": {
    "type": "string",
    "description": "JSONPath into the workload's status, such as \"{.currentVersion}\"; a value that is absent fails the failover."
   }
  },
  "required": [
   "aliasLabelName",
   "jsonPath"
  ],
  "additionalProperties": false,
  "description": "One piece of state."
 },
 "StaticClusterAssignment": {
  "type": "object",
  "properties": {
   "clusterName": {
    "type": "string",
    "description": "Name of the cluster."
   },
   "hard": {
    "$ref": "#/definitions/ResourceList",
    "description": "The limits."
   }
  },
  "required": [
   "clusterName",
   "hard"
  ],
  "additionalProperties": false,
  "description": "Limits in one cluster."
 },
 "StaticClusterWeight": {
  "type": "object",
  "properties": {
   "targetCluster": {
    "$ref": "#/definitions/ClusterAffinity",
    "description": "The clusters."
   },
   "weight": {
    "type": "integer",
    "format": "int64",
    "description": "Their weight, each.",
    "minimum": 1
   }
  },
  "required": [
   "targetCluster",
   "weight"
  ],
  "additionalProperties": false,
  "description": "A weight for the clusters that an affinity selects."
 },
 "StringMap": {
  "type": "object",
  "additionalProperties": {
   "type": "string"
  },
  "description": "Text by text key: labels, annotations, node selectors."
 },
 "SuccessfulExecution": {
  "type": "object",
  "properties": {
   "scheduleTime": {
    "type": "string",
    "format": "date-time",
    "description": "When it was due."
   },
   "executionTime": {
    "type": "string",
    "format": "date-time",
    "description": "When it was done."
   },
   "appliedReplicas": {
    "type": "integer",
    "format": "int32",
    "description": "Replicas that were set."
   },
   "appliedMaxReplicas": {
    "type": "integer",
    "format": "int32",
    "description": "`maxReplicas` that was set."
   },
   "appliedMinReplicas": {
    "type": "integer",
    "format": "int32",
    "description": "`minReplicas` that was set."
   }
  },
  "required": [
   "scheduleTime",
   "executionTime"
  ],
  "additionalProperties": false,
  "description": "An execution that succeeded."
 },
 "SuspendClusters": {
  "type": "object",
  "properties": {
   "clusterNames": {
    "type": "array",
    "items": {
     "type": "string"
    },
    "description": "Their names."
   }
  },
  "additionalProperties": false,
  "description": "Clusters to hold back from."
 },
 "Suspension": {
  "type": "object",
  "properties": {
   "dispatching": {
    "type": "boolean",
    "description": "Hold back writes to every cluster. Excludes `dispatchingOnClusters`."
   },
   "dispatchingOnClusters": {
    "$ref": "#/definitions/SuspendClusters",
    "description": "Hold back writes to these clusters."
   }
  },
  "additionalProperties": false,
  "description": "What of the propagation to hold back."
 },
 "Taint": {
  "type": "object",
  "properties": {
   "key": {
    "type": "string",
    "description": "Taint key."
   },
   "value": {
    "type": "string",
    "description": "Taint value."
   },
   "effect": {
    "type": "string",
    "enum": [
     "NoSchedule",
     "PreferNoSchedule",
     "NoExecute"
    ],
    "description": "What it does: keep out, keep out if possible, or also drive out."
   },
   "timeAdded": {
    "type": "string",
    "format": "date-time",
    "description": "When the taint was put on; evictions count from here."
   }
  },
  "required": [
   "key",
   "effect"
  ],
  "additionalProperties": false,
  "description": "Repels what does not tolerate it."
 },
 "TargetCluster": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name of the cluster."
   },
   "replicas": {
    "type": "integer",
    "format": "int32",
    "description": "Replicas there; absent is 0."
   },
   "components": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/TargetComponent"
    },
    "description": "Replicas of each part, for workloads of several parts."
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false,
  "description": "A cluster and how much of the workload it runs."
 },
 "TargetClusterV1alpha1": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name of the cluster."
   },
   "replicas": {
    "type": "integer",
    "format": "int32",
    "description": "Replicas there."
   }
  },
  "required": [
   "name"
  ],
  "additionalProperties": false,
  "description": "A cluster and its replicas."
 },
 "TargetComponent": {
  "type": "object",
  "properties": {
   "name": {
    "type": "string",
    "description": "Name of the part, as in `spec.components`."
   },
   "replicas": {
    "type": "integer",
    "format": "int32",
    "description": "Replicas."
   }
  },
  "required": [
   "name",
   "replicas"
  ],
  "additionalProperties": false,
  "description": "A part of a workload and how many replicas of it a cluster runs."
 },
 "Toleration": {
  "type": "object",
  "properties": {
   "key": {
    "type": "string",
    "description": "Taint key; empty, with operator Exists, matches every key."
   },
   "operator": {
    "type": "string",
    "description": "\"Equal\" (the default when absent) or \"Exists\"; newer Kubernetes also knows \"Lt\" and \"Gt\"."
   },
   "value": {
    "type": "string",
    "description": "Taint value for Equal."
   },
   "effect": {
    "type": "string",
    "description": "\"NoSchedule\", \"PreferNoSchedule\" or \"NoExecute\"; empty matches every effect."
   },
   "tolerationSeconds": {
    "type": "integer",
    "format": "int64",
    "description": "Seconds for which NoExecute is tolerated; absent is forever, zero or less evicts at once."
   }
  },
  "additionalProperties": false,
  "description": "Lets what carries it stand a matching taint."
 },
 "TypedLocalObjectReference": {
  "type": "object",
  "properties": {
   "apiGroup": {
    "type": "string",
    "description": "API group; absent for the core group."
   },
   "kind": {
    "type": "string",
    "description": "Kind."
   },
   "name": {
    "type": "string",
    "description": "Name."
   }
  },
  "required": [
   "kind",
   "name"
  ],
  "additionalProperties": false,
  "description": "Names an object of the same namespace."
 },
 "WebhookClientConfig": {
  "type": "object",
  "properties": {
   "url": {
    "type": "string",
    "description": "Its URL."
   },
   "service": {
    "$ref": "#/definitions/ServiceReference",
    "description": "Its Service."
   },
   "caBundle": {
    "type": "string",
    "description": "CA certificates in PEM, as base64; absent takes the system's.",
    "format": "byte"
   }
  },
  "additionalProperties": false,
  "description": "How to reach a web service; `url` and `service` exclude each other."
 },
 "Work": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "work.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "Work",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/WorkSpec",
    "description": "The manifests."
   },
   "status": {
    "$ref": "#/definitions/WorkStatus",
    "description": "Their status in the member."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "Manifests for one member cluster."
 },
 "WorkSpec": {
  "type": "object",
  "properties": {
   "workload": {
    "$ref": "#/definitions/WorkloadTemplate",
    "description": "The manifests."
   },
   "suspendDispatching": {
    "type": "boolean",
    "description": "Hold back writes to the member. Default false."
   },
   "preserveResourcesOnDeletion": {
    "type": "boolean",
    "description": "Keep the resources in the member when this object is deleted. Default false."
   }
  },
  "additionalProperties": false,
  "description": "The manifests and how to handle them."
 },
 "WorkStatus": {
  "type": "object",
  "properties": {
   "conditions": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/Condition"
    },
    "description": "Conditions, among them \"Applied\"."
   },
   "manifestStatuses": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ManifestStatus"
    },
    "description": "One report a manifest."
   }
  },
  "additionalProperties": false,
  "description": "Status of the manifests in the member."
 },
 "WorkloadAffinity": {
  "type": "object",
  "properties": {
   "affinity": {
    "$ref": "#/definitions/WorkloadAffinityTerm",
    "description": "Go to clusters that already run a workload of the group."
   },
   "antiAffinity": {
    "$ref": "#/definitions/WorkloadAntiAffinityTerm",
    "description": "Go to clusters that run no other workload of the group."
   }
  },
  "additionalProperties": false,
  "description": "Which workloads to stay with and which to stay away from."
 },
 "WorkloadAffinityGroups": {
  "type": "object",
  "properties": {
   "affinityGroup": {
    "type": "string",
    "description": "Group to stay with, as \"label=value\"."
   },
   "antiAffinityGroup": {
    "type": "string",
    "description": "Group to stay away from, as \"label=value\"."
   }
  },
  "additionalProperties": false,
  "description": "Groups that a workload belongs to, for affinity between workloads."
 },
 "WorkloadAffinityTerm": {
  "type": "object",
  "properties": {
   "groupByLabelKey": {
    "type": "string",
    "description": "Label of the workload's template whose value names the group; without the label the term does not apply."
   }
  },
  "required": [
   "groupByLabelKey"
  ],
  "additionalProperties": false,
  "description": "Names the group of workloads to stay with."
 },
 "WorkloadAntiAffinityTerm": {
  "type": "object",
  "properties": {
   "groupByLabelKey": {
    "type": "string",
    "description": "Label of the workload's template whose value names the group; without the label the term does not apply."
   }
  },
  "required": [
   "groupByLabelKey"
  ],
  "additionalProperties": false,
  "description": "Names the group of workloads to stay away from."
 },
 "WorkloadRebalancer": {
  "type": "object",
  "properties": {
   "apiVersion": {
    "type": "string",
    "const": "apps.karmada.io/v1alpha1",
    "description": "Group and version."
   },
   "kind": {
    "type": "string",
    "const": "WorkloadRebalancer",
    "description": "Kind."
   },
   "metadata": {
    "$ref": "#/definitions/ObjectMeta",
    "description": "Name, labels and bookkeeping."
   },
   "spec": {
    "$ref": "#/definitions/WorkloadRebalancerSpec",
    "description": "What is wanted."
   },
   "status": {
    "$ref": "#/definitions/WorkloadRebalancerStatus",
    "description": "How far it is."
   }
  },
  "required": [
   "apiVersion",
   "kind",
   "metadata",
   "spec"
  ],
  "additionalProperties": false,
  "description": "Asks to schedule workloads afresh."
 },
 "WorkloadRebalancerSpec": {
  "type": "object",
  "properties": {
   "workloads": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/RebalancedWorkload"
    },
    "description": "The workloads.",
    "minItems": 1
   },
   "ttlSecondsAfterFinished": {
    "type": "integer",
    "format": "int32",
    "description": "Seconds after which the finished object deletes itself; absent keeps it."
   }
  },
  "required": [
   "workloads"
  ],
  "additionalProperties": false,
  "description": "Which workloads."
 },
 "WorkloadRebalancerStatus": {
  "type": "object",
  "properties": {
   "observedWorkloads": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/ObservedWorkload"
    },
    "description": "One report a workload."
   },
   "observedGeneration": {
    "type": "integer",
    "format": "int64",
    "description": "Generation of this object that was handled."
   },
   "finishTime": {
    "type": "string",
    "format": "date-time",
    "description": "When every workload was done with."
   }
  },
  "additionalProperties": false,
  "description": "How far it is."
 },
 "WorkloadTemplate": {
  "type": "object",
  "properties": {
   "manifests": {
    "type": "array",
    "items": {
     "$ref": "#/definitions/RawObject"
    },
    "description": "The manifests, each a complete object."
   }
  },
  "additionalProperties": false,
  "description": "Manifests, whole."
 },
 "YAMLPatchOperation": {
  "type": "object",
  "properties": {
   "subPath": {
    "type": "string",
    "description": "JSON pointer inside the document."
   },
   "operator": {
    "type": "string",
    "enum": [
     "add",
     "remove",
     "replace"
    ],
    "description": "What to do with it."
   },
   "value": {
    "description": "The value; must be absent for \"remove\"."
   }
  },
  "required": [
   "subPath",
   "operator"
  ],
  "additionalProperties": false,
  "description": "A change inside a YAML document."
 }
};
