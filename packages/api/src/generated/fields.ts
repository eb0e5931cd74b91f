// Generated from the interfaces by `npm run schemas`. Do not edit.

/** Fields by type name; each with the type that it holds (in a list or not), or "". */
export const fields: { readonly [type: string]: { readonly [field: string]: string } } = {
 "APIEnablement": {
  "groupVersion": "",
  "resources": "APIResource"
 },
 "APIResource": {
  "name": "",
  "kind": ""
 },
 "AggregatedStatusItem": {
  "clusterName": "",
  "status": "RawObject",
  "applied": "",
  "appliedMessage": "",
  "health": ""
 },
 "AggregatedStatusItemV1alpha1": {
  "clusterName": "",
  "status": "RawObject",
  "applied": "",
  "appliedMessage": ""
 },
 "AllocatableModeling": {
  "grade": "",
  "count": ""
 },
 "ApplicationFailoverBehavior": {
  "decisionConditions": "DecisionConditions",
  "purgeMode": "",
  "gracePeriodSeconds": "",
  "statePreservation": "StatePreservation"
 },
 "BindingSchedulePriority": {
  "priority": ""
 },
 "BindingSnapshot": {
  "namespace": "",
  "name": "",
  "clusters": "TargetCluster"
 },
 "BindingSuspension": {
  "dispatching": "",
  "dispatchingOnClusters": "SuspendClusters",
  "scheduling": ""
 },
 "ClientIPConfig": {
  "timeoutSeconds": ""
 },
 "Cluster": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "ClusterSpec",
  "status": "ClusterStatus"
 },
 "ClusterAffinity": {
  "labelSelector": "LabelSelector",
  "fieldSelector": "FieldSelector",
  "clusterNames": "",
  "exclude": ""
 },
 "ClusterAffinityTerm": {
  "labelSelector": "LabelSelector",
  "fieldSelector": "FieldSelector",
  "clusterNames": "",
  "exclude": "",
  "affinityName": "",
  "overflowAffinities": "OverflowClusterAffinity"
 },
 "ClusterConditionRequirement": {
  "conditionType": "",
  "operator": "",
  "conditionStatus": ""
 },
 "ClusterFailoverBehavior": {
  "purgeMode": "",
  "statePreservation": "StatePreservation"
 },
 "ClusterOverridePolicy": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "OverrideSpec"
 },
 "ClusterPreferences": {
  "staticWeightList": "StaticClusterWeight",
  "dynamicWeight": ""
 },
 "ClusterPropagationPolicy": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "PropagationSpec"
 },
 "ClusterQuotaStatus": {
  "clusterName": "",
  "hard": "ResourceList",
  "used": "ResourceList"
 },
 "ClusterResourceBinding": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "ResourceBindingSpec",
  "status": "ResourceBindingStatus"
 },
 "ClusterResourceBindingV1alpha1": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "ResourceBindingSpecV1alpha1",
  "status": "ResourceBindingStatusV1alpha1"
 },
 "ClusterSelector": {
  "name": ""
 },
 "ClusterSpec": {
  "id": "",
  "syncMode": "",
  "apiEndpoint": "",
  "secretRef": "LocalSecretReference",
  "impersonatorSecretRef": "LocalSecretReference",
  "insecureSkipTLSVerification": "",
  "proxyURL": "",
  "proxyHeader": "StringMap",
  "provider": "",
  "region": "",
  "zone": "",
  "zones": "",
  "taints": "Taint",
  "resourceModels": "ResourceModel"
 },
 "ClusterStatus": {
  "kubernetesVersion": "",
  "apiEnablements": "APIEnablement",
  "conditions": "Condition",
  "nodeSummary": "NodeSummary",
  "resourceSummary": "ResourceSummary",
  "remedyActions": ""
 },
 "ClusterTaintPolicy": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "ClusterTaintPolicySpec"
 },
 "ClusterTaintPolicySpec": {
  "targetClusters": "ClusterAffinity",
  "addOnConditions": "MatchCondition",
  "removeOnConditions": "MatchCondition",
  "taints": "PolicyTaint"
 },
 "CommandArgsOverrider": {
  "containerName": "",
  "operator": "",
  "value": ""
 },
 "Component": {
  "name": "",
  "replicas": "",
  "replicaRequirements": "ComponentReplicaRequirements"
 },
 "ComponentReplicaRequirements": {
  "nodeClaim": "NodeClaim",
  "resourceRequest": "ResourceList",
  "priorityClassName": ""
 },
 "Condition": {
  "type": "",
  "status": "",
  "observedGeneration": "",
  "lastTransitionTime": "",
  "reason": "",
  "message": ""
 },
 "ContainerResourceMetricSource": {
  "name": "",
  "container": "",
  "target": "MetricTarget"
 },
 "ContainerResourceMetricStatus": {
  "name": "",
  "container": "",
  "current": "MetricValueStatus"
 },
 "CronFederatedHPA": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "CronFederatedHPASpec",
  "status": "CronFederatedHPAStatus"
 },
 "CronFederatedHPARule": {
  "name": "",
  "schedule": "",
  "targetReplicas": "",
  "targetMinReplicas": "",
  "targetMaxReplicas": "",
  "suspend": "",
  "timeZone": "",
  "successfulHistoryLimit": "",
  "failedHistoryLimit": ""
 },
 "CronFederatedHPASpec": {
  "scaleTargetRef": "CrossVersionObjectReference",
  "rules": "CronFederatedHPARule"
 },
 "CronFederatedHPAStatus": {
  "executionHistories": "ExecutionHistory"
 },
 "CrossVersionObjectReference": {
  "apiVersion": "",
  "kind": "",
  "name": ""
 },
 "CustomizationRules": {
  "retention": "LuaScriptRule",
  "replicaResource": "LuaScriptRule",
  "componentResource": "LuaScriptRule",
  "replicaRevision": "LuaScriptRule",
  "statusReflection": "LuaScriptRule",
  "statusAggregation": "LuaScriptRule",
  "healthInterpretation": "LuaScriptRule",
  "dependencyInterpretation": "LuaScriptRule"
 },
 "CustomizationTarget": {
  "apiVersion": "",
  "kind": ""
 },
 "DecisionConditions": {
  "tolerationSeconds": ""
 },
 "DecisionMatch": {
  "clusterConditionMatch": "ClusterConditionRequirement"
 },
 "ExecutionHistory": {
  "ruleName": "",
  "nextExecutionTime": "",
  "successfulExecutions": "SuccessfulExecution",
  "failedExecutions": "FailedExecution"
 },
 "ExposurePort": {
  "name": "",
  "port": ""
 },
 "ExposureRange": {
  "clusterNames": ""
 },
 "ExternalMetricSource": {
  "metric": "MetricIdentifier",
  "target": "MetricTarget"
 },
 "ExternalMetricStatus": {
  "metric": "MetricIdentifier",
  "current": "MetricValueStatus"
 },
 "FailedExecution": {
  "scheduleTime": "",
  "executionTime": "",
  "message": ""
 },
 "FailoverBehavior": {
  "application": "ApplicationFailoverBehavior",
  "cluster": "ClusterFailoverBehavior"
 },
 "FederatedHPA": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "FederatedHPASpec",
  "status": "HorizontalPodAutoscalerStatus"
 },
 "FederatedHPASpec": {
  "scaleTargetRef": "CrossVersionObjectReference",
  "minReplicas": "",
  "maxReplicas": "",
  "metrics": "MetricSpec",
  "behavior": "HorizontalPodAutoscalerBehavior"
 },
 "FederatedResourceQuota": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "FederatedResourceQuotaSpec",
  "status": "FederatedResourceQuotaStatus"
 },
 "FederatedResourceQuotaSpec": {
  "overall": "ResourceList",
  "staticAssignments": "StaticClusterAssignment"
 },
 "FederatedResourceQuotaStatus": {
  "overall": "ResourceList",
  "overallUsed": "ResourceList",
  "aggregatedStatus": "ClusterQuotaStatus"
 },
 "FieldOverrider": {
  "fieldPath": "",
  "json": "JSONPatchOperation",
  "yaml": "YAMLPatchOperation"
 },
 "FieldSelector": {
  "matchExpressions": "NodeSelectorRequirement"
 },
 "GracefulEvictionTask": {
  "fromCluster": "",
  "purgeMode": "",
  "replicas": "",
  "reason": "",
  "message": "",
  "producer": "",
  "gracePeriodSeconds": "",
  "suppressDeletion": "",
  "preservedLabelState": "StringMap",
  "creationTimestamp": "",
  "clustersBeforeFailover": ""
 },
 "HPAScalingPolicy": {
  "type": "",
  "value": "",
  "periodSeconds": ""
 },
 "HPAScalingRules": {
  "stabilizationWindowSeconds": "",
  "selectPolicy": "",
  "policies": "HPAScalingPolicy",
  "tolerance": ""
 },
 "HTTPIngressPath": {
  "path": "",
  "pathType": "",
  "backend": "IngressBackend"
 },
 "HTTPIngressRuleValue": {
  "paths": "HTTPIngressPath"
 },
 "HorizontalPodAutoscalerBehavior": {
  "scaleUp": "HPAScalingRules",
  "scaleDown": "HPAScalingRules"
 },
 "HorizontalPodAutoscalerCondition": {
  "type": "",
  "status": "",
  "lastTransitionTime": "",
  "reason": "",
  "message": ""
 },
 "HorizontalPodAutoscalerStatus": {
  "observedGeneration": "",
  "lastScaleTime": "",
  "currentReplicas": "",
  "desiredReplicas": "",
  "currentMetrics": "MetricStatus",
  "conditions": "HorizontalPodAutoscalerCondition"
 },
 "ImageOverrider": {
  "predicate": "ImagePredicate",
  "component": "",
  "operator": "",
  "value": ""
 },
 "ImagePredicate": {
  "path": ""
 },
 "IngressBackend": {
  "service": "IngressServiceBackend",
  "resource": "TypedLocalObjectReference"
 },
 "IngressLoadBalancerIngress": {
  "ip": "",
  "hostname": "",
  "ports": "PortStatus"
 },
 "IngressLoadBalancerStatus": {
  "ingress": "IngressLoadBalancerIngress"
 },
 "IngressRule": {
  "host": "",
  "http": "HTTPIngressRuleValue"
 },
 "IngressServiceBackend": {
  "name": "",
  "port": "ServiceBackendPort"
 },
 "IngressSpec": {
  "ingressClassName": "",
  "defaultBackend": "IngressBackend",
  "tls": "IngressTLS",
  "rules": "IngressRule"
 },
 "IngressTLS": {
  "hosts": "",
  "secretName": ""
 },
 "JSONPatchOperation": {
  "subPath": "",
  "operator": "",
  "value": ""
 },
 "LabelAnnotationOverrider": {
  "operator": "",
  "value": "StringMap"
 },
 "LabelSelector": {
  "matchLabels": "StringMap",
  "matchExpressions": "LabelSelectorRequirement"
 },
 "LabelSelectorRequirement": {
  "key": "",
  "operator": "",
  "values": ""
 },
 "LoadBalancerIngress": {
  "ip": "",
  "hostname": "",
  "ipMode": "",
  "ports": "PortStatus"
 },
 "LoadBalancerStatus": {
  "ingress": "LoadBalancerIngress"
 },
 "LocalSecretReference": {
  "namespace": "",
  "name": ""
 },
 "LuaScriptRule": {
  "luaScript": ""
 },
 "ManagedFieldsEntry": {
  "manager": "",
  "operation": "",
  "apiVersion": "",
  "time": "",
  "fieldsType": "",
  "fieldsV1": "RawObject",
  "subresource": ""
 },
 "ManifestStatus": {
  "identifier": "ResourceIdentifier",
  "status": "RawObject",
  "health": ""
 },
 "MatchCondition": {
  "conditionType": "",
  "operator": "",
  "statusValues": ""
 },
 "MetricIdentifier": {
  "name": "",
  "selector": "LabelSelector"
 },
 "MetricSpec": {
  "type": "",
  "resource": "ResourceMetricSource",
  "containerResource": "ContainerResourceMetricSource",
  "pods": "PodsMetricSource",
  "object": "ObjectMetricSource",
  "external": "ExternalMetricSource"
 },
 "MetricStatus": {
  "type": "",
  "resource": "ResourceMetricStatus",
  "containerResource": "ContainerResourceMetricStatus",
  "pods": "PodsMetricStatus",
  "object": "ObjectMetricStatus",
  "external": "ExternalMetricStatus"
 },
 "MetricTarget": {
  "type": "",
  "averageUtilization": "",
  "averageValue": "",
  "value": ""
 },
 "MetricValueStatus": {
  "averageUtilization": "",
  "averageValue": "",
  "value": ""
 },
 "MultiClusterIngress": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "IngressSpec",
  "status": "MultiClusterIngressStatus"
 },
 "MultiClusterIngressStatus": {
  "loadBalancer": "IngressLoadBalancerStatus",
  "trafficBlockClusters": "",
  "serviceLocations": "ServiceLocation"
 },
 "MultiClusterService": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "MultiClusterServiceSpec",
  "status": "MultiClusterServiceStatus"
 },
 "MultiClusterServiceSpec": {
  "types": "",
  "ports": "ExposurePort",
  "range": "ExposureRange",
  "serviceProvisionClusters": "",
  "serviceConsumptionClusters": "",
  "providerClusters": "ClusterSelector",
  "consumerClusters": "ClusterSelector"
 },
 "MultiClusterServiceStatus": {
  "conditions": "Condition",
  "loadBalancer": "LoadBalancerStatus"
 },
 "NodeClaim": {
  "hardNodeAffinity": "NodeSelector",
  "nodeSelector": "StringMap",
  "tolerations": "Toleration"
 },
 "NodeSelector": {
  "nodeSelectorTerms": "NodeSelectorTerm"
 },
 "NodeSelectorRequirement": {
  "key": "",
  "operator": "",
  "values": ""
 },
 "NodeSelectorTerm": {
  "matchExpressions": "NodeSelectorRequirement",
  "matchFields": "NodeSelectorRequirement"
 },
 "NodeSummary": {
  "totalNum": "",
  "readyNum": ""
 },
 "ObjectMeta": {
  "name": "",
  "generateName": "",
  "namespace": "",
  "selfLink": "",
  "uid": "",
  "resourceVersion": "",
  "generation": "",
  "creationTimestamp": "",
  "deletionTimestamp": "",
  "deletionGracePeriodSeconds": "",
  "labels": "StringMap",
  "annotations": "StringMap",
  "ownerReferences": "OwnerReference",
  "finalizers": "",
  "managedFields": "ManagedFieldsEntry"
 },
 "ObjectMetricSource": {
  "describedObject": "CrossVersionObjectReference",
  "metric": "MetricIdentifier",
  "target": "MetricTarget"
 },
 "ObjectMetricStatus": {
  "describedObject": "CrossVersionObjectReference",
  "metric": "MetricIdentifier",
  "current": "MetricValueStatus"
 },
 "ObjectReference": {
  "apiVersion": "",
  "kind": "",
  "namespace": "",
  "name": "",
  "uid": "",
  "resourceVersion": ""
 },
 "ObjectReferenceV1alpha1": {
  "apiVersion": "",
  "kind": "",
  "namespace": "",
  "name": "",
  "resourceVersion": "",
  "resourcePerReplicas": "ResourceList",
  "replicas": ""
 },
 "ObservedWorkload": {
  "workload": "RebalancedWorkload",
  "result": "",
  "reason": ""
 },
 "OverflowClusterAffinity": {
  "labelSelector": "LabelSelector",
  "fieldSelector": "FieldSelector",
  "clusterNames": "",
  "exclude": "",
  "affinityName": ""
 },
 "OverridePolicy": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "OverrideSpec"
 },
 "OverrideSpec": {
  "resourceSelectors": "ResourceSelector",
  "overrideRules": "RuleWithCluster",
  "targetCluster": "ClusterAffinity",
  "overriders": "Overriders"
 },
 "Overriders": {
  "plaintext": "PlaintextOverrider",
  "imageOverrider": "ImageOverrider",
  "commandOverrider": "CommandArgsOverrider",
  "argsOverrider": "CommandArgsOverrider",
  "labelsOverrider": "LabelAnnotationOverrider",
  "annotationsOverrider": "LabelAnnotationOverrider",
  "fieldOverrider": "FieldOverrider"
 },
 "OwnerReference": {
  "apiVersion": "",
  "kind": "",
  "name": "",
  "uid": "",
  "controller": "",
  "blockOwnerDeletion": ""
 },
 "Placement": {
  "clusterAffinity": "ClusterAffinity",
  "clusterAffinities": "ClusterAffinityTerm",
  "clusterTolerations": "Toleration",
  "spreadConstraints": "SpreadConstraint",
  "replicaScheduling": "ReplicaSchedulingStrategy",
  "workloadAffinity": "WorkloadAffinity"
 },
 "PlaintextOverrider": {
  "path": "",
  "operator": "",
  "value": ""
 },
 "PodsMetricSource": {
  "metric": "MetricIdentifier",
  "target": "MetricTarget"
 },
 "PodsMetricStatus": {
  "metric": "MetricIdentifier",
  "current": "MetricValueStatus"
 },
 "PolicyTaint": {
  "key": "",
  "effect": "",
  "value": ""
 },
 "PortStatus": {
  "port": "",
  "protocol": "",
  "error": ""
 },
 "PropagationPolicy": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "PropagationSpec"
 },
 "PropagationSpec": {
  "resourceSelectors": "ResourceSelector",
  "association": "",
  "propagateDeps": "",
  "placement": "Placement",
  "priority": "",
  "preemption": "",
  "dependentOverrides": "",
  "schedulerName": "",
  "failover": "FailoverBehavior",
  "conflictResolution": "",
  "activationPreference": "",
  "suspension": "Suspension",
  "preserveResourcesOnDeletion": "",
  "schedulePriority": "SchedulePriority"
 },
 "RebalancedWorkload": {
  "apiVersion": "",
  "kind": "",
  "name": "",
  "namespace": ""
 },
 "Remedy": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "RemedySpec"
 },
 "RemedyClusterAffinity": {
  "clusterNames": ""
 },
 "RemedySpec": {
  "clusterAffinity": "RemedyClusterAffinity",
  "decisionMatches": "DecisionMatch",
  "actions": ""
 },
 "ReplicaRequirements": {
  "nodeClaim": "NodeClaim",
  "resourceRequest": "ResourceList",
  "namespace": "",
  "priorityClassName": ""
 },
 "ReplicaSchedulingStrategy": {
  "replicaSchedulingType": "",
  "replicaDivisionPreference": "",
  "weightPreference": "ClusterPreferences"
 },
 "ResourceBinding": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "ResourceBindingSpec",
  "status": "ResourceBindingStatus"
 },
 "ResourceBindingSpec": {
  "resource": "ObjectReference",
  "propagateDeps": "",
  "replicaRequirements": "ReplicaRequirements",
  "replicas": "",
  "components": "Component",
  "clusters": "TargetCluster",
  "placement": "Placement",
  "gracefulEvictionTasks": "GracefulEvictionTask",
  "requiredBy": "BindingSnapshot",
  "schedulerName": "",
  "failover": "FailoverBehavior",
  "conflictResolution": "",
  "rescheduleTriggeredAt": "",
  "suspension": "BindingSuspension",
  "preserveResourcesOnDeletion": "",
  "schedulePriority": "BindingSchedulePriority",
  "workloadAffinityGroups": "WorkloadAffinityGroups"
 },
 "ResourceBindingSpecV1alpha1": {
  "resource": "ObjectReferenceV1alpha1",
  "clusters": "TargetClusterV1alpha1"
 },
 "ResourceBindingStatus": {
  "schedulerObservedGeneration": "",
  "schedulerObservingAffinityName": "",
  "lastScheduledTime": "",
  "conditions": "Condition",
  "aggregatedStatus": "AggregatedStatusItem"
 },
 "ResourceBindingStatusV1alpha1": {
  "conditions": "Condition",
  "aggregatedStatus": "AggregatedStatusItemV1alpha1"
 },
 "ResourceBindingV1alpha1": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "ResourceBindingSpecV1alpha1",
  "status": "ResourceBindingStatusV1alpha1"
 },
 "ResourceIdentifier": {
  "ordinal": "",
  "group": "",
  "version": "",
  "kind": "",
  "resource": "",
  "namespace": "",
  "name": ""
 },
 "ResourceInterpreterCustomization": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "ResourceInterpreterCustomizationSpec"
 },
 "ResourceInterpreterCustomizationSpec": {
  "target": "CustomizationTarget",
  "customizations": "CustomizationRules"
 },
 "ResourceInterpreterWebhook": {
  "name": "",
  "clientConfig": "WebhookClientConfig",
  "rules": "RuleWithOperations",
  "timeoutSeconds": "",
  "interpreterContextVersions": ""
 },
 "ResourceInterpreterWebhookConfiguration": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "webhooks": "ResourceInterpreterWebhook"
 },
 "ResourceMetricSource": {
  "name": "",
  "target": "MetricTarget"
 },
 "ResourceMetricStatus": {
  "name": "",
  "current": "MetricValueStatus"
 },
 "ResourceModel": {
  "grade": "",
  "ranges": "ResourceModelRange"
 },
 "ResourceModelRange": {
  "name": "",
  "min": "",
  "max": ""
 },
 "ResourceSelector": {
  "apiVersion": "",
  "kind": "",
  "namespace": "",
  "name": "",
  "labelSelector": "LabelSelector"
 },
 "ResourceSummary": {
  "allocatable": "ResourceList",
  "allocating": "ResourceList",
  "allocated": "ResourceList",
  "allocatableModelings": "AllocatableModeling"
 },
 "RuleWithCluster": {
  "targetCluster": "ClusterAffinity",
  "overriders": "Overriders"
 },
 "RuleWithOperations": {
  "operations": "",
  "apiGroups": "",
  "apiVersions": "",
  "kinds": ""
 },
 "SchedulePriority": {
  "priorityClassSource": "",
  "priorityClassName": ""
 },
 "ServiceBackendPort": {
  "name": "",
  "number": ""
 },
 "ServiceExport": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "status": "ServiceExportStatus"
 },
 "ServiceExportStatus": {
  "conditions": "Condition"
 },
 "ServiceImport": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "ServiceImportSpec",
  "status": "ServiceImportStatus"
 },
 "ServiceImportCluster": {
  "cluster": ""
 },
 "ServiceImportPort": {
  "name": "",
  "protocol": "",
  "appProtocol": "",
  "port": ""
 },
 "ServiceImportSpec": {
  "ports": "ServiceImportPort",
  "ips": "",
  "type": "",
  "sessionAffinity": "",
  "sessionAffinityConfig": "SessionAffinityConfig"
 },
 "ServiceImportStatus": {
  "clusters": "ServiceImportCluster"
 },
 "ServiceLocation": {
  "name": "",
  "clusters": ""
 },
 "ServiceReference": {
  "namespace": "",
  "name": "",
  "path": "",
  "port": ""
 },
 "SessionAffinityConfig": {
  "clientIP": "ClientIPConfig"
 },
 "SpreadConstraint": {
  "spreadByField": "",
  "spreadByLabel": "",
  "maxGroups": "",
  "minGroups": ""
 },
 "StatePreservation": {
  "rules": "StatePreservationRule"
 },
 "StatePreservationRule": {
  "aliasLabelName": "",
  "jsonPath": ""
 },
 "StaticClusterAssignment": {
  "clusterName": "",
  "hard": "ResourceList"
 },
 "StaticClusterWeight": {
  "targetCluster": "ClusterAffinity",
  "weight": ""
 },
 "SuccessfulExecution": {
  "scheduleTime": "",
  "executionTime": "",
  "appliedReplicas": "",
  "appliedMaxReplicas": "",
  "appliedMinReplicas": ""
 },
 "SuspendClusters": {
  "clusterNames": ""
 },
 "Suspension": {
  "dispatching": "",
  "dispatchingOnClusters": "SuspendClusters"
 },
 "Taint": {
  "key": "",
  "value": "",
  "effect": "",
  "timeAdded": ""
 },
 "TargetCluster": {
  "name": "",
  "replicas": "",
  "components": "TargetComponent"
 },
 "TargetClusterV1alpha1": {
  "name": "",
  "replicas": ""
 },
 "TargetComponent": {
  "name": "",
  "replicas": ""
 },
 "Toleration": {
  "key": "",
  "operator": "",
  "value": "",
  "effect": "",
  "tolerationSeconds": ""
 },
 "TypedLocalObjectReference": {
  "apiGroup": "",
  "kind": "",
  "name": ""
 },
 "WebhookClientConfig": {
  "url": "",
  "service": "ServiceReference",
  "caBundle": ""
 },
 "Work": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "WorkSpec",
  "status": "WorkStatus"
 },
 "WorkSpec": {
  "workload": "WorkloadTemplate",
  "suspendDispatching": "",
  "preserveResourcesOnDeletion": ""
 },
 "WorkStatus": {
  "conditions": "Condition",
  "manifestStatuses": "ManifestStatus"
 },
 "WorkloadAffinity": {
  "affinity": "WorkloadAffinityTerm",
  "antiAffinity": "WorkloadAntiAffinityTerm"
 },
 "WorkloadAffinityGroups": {
  "affinityGroup": "",
  "antiAffinityGroup": ""
 },
 "WorkloadAffinityTerm": {
  "groupByLabelKey": ""
 },
 "WorkloadAntiAffinityTerm": {
  "groupByLabelKey": ""
 },
 "WorkloadRebalancer": {
  "apiVersion": "",
  "kind": "",
  "metadata": "ObjectMeta",
  "spec": "WorkloadRebalancerSpec",
  "status": "WorkloadRebalancerStatus"
 },
 "WorkloadRebalancerSpec": {
  "workloads": "RebalancedWorkload",
  "ttlSecondsAfterFinished": ""
 },
 "WorkloadRebalancerStatus": {
  "observedWorkloads": "ObservedWorkload",
  "observedGeneration": "",
  "finishTime": ""
 },
 "WorkloadTemplate": {
  "manifests": "RawObject"
 },
 "YAMLPatchOperation": {
  "subPath": "",
  "operator": "",
  "value": ""
 }
};
