// @ts-nocheck
// Generated from the interfaces by `npm run schemas`. Do not edit.
import type { Validator } from '../validation/json-schema.ts';

/** Validators by type name, compiled ahead. */
export const validators: { readonly [type: string]: Validator } = (()=>{var ci=Object.defineProperty;var Yi=Object.getOwnPropertyDescriptor;var hi=Object.getOwnPropertyNames;var Xi=Object.prototype.hasOwnProperty;var Pi=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(e){throw t=0,e}},eo=(r,t)=>{for(var e in t)ci(r,e,{get:t[e],enumerable:!0})},ro=(r,t,e,o)=>{
if(t&&typeof t=="object"||typeof t=="function")for(let i of hi(t))!Xi.call(r,i)&&i!==e&&ci(r,i,{get:()=>t[i],enumerable:!(o=Yi(t,i))||o.enumerable});return r};var io=r=>ro(ci({},"__esModule",{value:!0}),r);var bi=Pi(mi=>{"use strict";Object.defineProperty(mi,"__esModule",{value:!0});function ai(r){let t=r.length,e=0,o=0,i;for(;o<t;)e++,i=r.charCodeAt(o++),i>=55296&&
i<=56319&&o<t&&(i=r.charCodeAt(o),(i&64512)===56320&&o++);return e}mi.default=ai;ai.code='require("ajv/dist/runtime/ucs2length").default'});var Ko={};eo(Ko,{Cluster:()=>po,ClusterOverridePolicy:()=>No,ClusterPropagationPolicy:()=>Eo,ClusterResourceBinding:()=>Wo,ClusterResourceBindingV1alpha1:()=>Go,
ClusterTaintPolicy:()=>Mo,CronFederatedHPA:()=>to,FederatedHPA:()=>so,FederatedResourceQuota:()=>wo,MultiClusterIngress:()=>ko,MultiClusterService:()=>jo,ObjectMeta:()=>Zo,
OverridePolicy:()=>Oo,PropagationPolicy:()=>Fo,Remedy:()=>Lo,ResourceBinding:()=>Uo,ResourceBindingV1alpha1:()=>Bo,ResourceInterpreterCustomization:()=>mo,ResourceInterpreterWebhookConfiguration:()=>go,
ServiceExport:()=>bo,ServiceImport:()=>vo,Work:()=>Io,WorkloadRebalancer:()=>oo});var oo=Si;var di={type:"object",properties:{name:{type:"string"},generateName:{type:"string"},namespace:{type:"string"},selfLink:{type:"string"},uid:{type:"string"},resourceVersion:{
type:"string"},generation:{type:"integer"},creationTimestamp:{type:["string","null"],format:"date-time"},deletionTimestamp:{type:"string",format:"date-time"},deletionGracePeriodSeconds:{
type:"integer"},labels:{$ref:"#/definitions/StringMap"},annotations:{$ref:"#/definitions/StringMap"},ownerReferences:{type:"array",items:{$ref:"#/definitions/Ow\
nerReference"}},finalizers:{type:"array",items:{type:"string"}},managedFields:{type:"array",items:{$ref:"#/definitions/ManagedFieldsEntry"}}},additionalProperties:!1},
h=Object.prototype.hasOwnProperty,m=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;function y(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let i in r)typeof r[i]!="string"&&(e=n(e,t+"/"+i.replace(/~/g,
"~0").replace(/\//g,"~1"),"type",{type:"string"}),o++);else e=n(e,t,"type",{type:"object"}),o++;return y.errors=e,o===0}function T(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"ap\
iVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++),r.uid===
void 0&&(e=n(e,t,"required",{missingProperty:"uid"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="name"||i==="uid"||i==="controller"||i==="blockOwnerD\
eletion"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&typeof r.apiVersion!="string"&&(e=n(e,t+"/apiVersion","type",{type:"\
string"}),o++),r.kind!==void 0&&typeof r.kind!="string"&&(e=n(e,t+"/kind","type",{type:"string"}),o++),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name",
"type",{type:"string"}),o++),r.uid!==void 0&&typeof r.uid!="string"&&(e=n(e,t+"/uid","type",{type:"string"}),o++),r.controller!==void 0&&typeof r.controller!="b\
oolean"&&(e=n(e,t+"/controller","type",{type:"boolean"}),o++),r.blockOwnerDeletion!==void 0&&typeof r.blockOwnerDeletion!="boolean"&&(e=n(e,t+"/blockOwnerDeleti\
on","type",{type:"boolean"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return T.errors=e,o===0}function g(r,{instancePath:t=""}={}){let e=null,o=0;return r&&typeof r=="object"&&!Array.isArray(r)||(e=n(e,t,"type",{type:"object"}),o++),g.errors=e,o===0}function M(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="manager"||i==="operation"||i==="apiVersion"||i==="time"||
i==="fieldsType"||i==="fieldsV1"||i==="subresource"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.manager!==void 0&&typeof r.manager!="stri\
ng"&&(e=n(e,t+"/manager","type",{type:"string"}),o++),r.operation!==void 0&&typeof r.operation!="string"&&(e=n(e,t+"/operation","type",{type:"string"}),o++),r.apiVersion!==
void 0&&typeof r.apiVersion!="string"&&(e=n(e,t+"/apiVersion","type",{type:"string"}),o++),r.time!==void 0){let i=r.time;typeof i=="string"?m.test(i)||(e=n(e,t+
"/time","format",{format:"date-time"}),o++):(e=n(e,t+"/time","type",{type:"string"}),o++)}r.fieldsType!==void 0&&typeof r.fieldsType!="string"&&(e=n(e,t+"/field\
sType","type",{type:"string"}),o++),r.fieldsV1!==void 0&&(g(r.fieldsV1,{instancePath:t+"/fieldsV1"})||(e=e===null?g.errors:e.concat(g.errors),o=e.length)),r.subresource!==
void 0&&typeof r.subresource!="string"&&(e=n(e,t+"/subresource","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return M.errors=e,o===0}function p(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)h.call(di.properties,i)||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.generateName!==void 0&&typeof r.generateName!="string"&&(e=n(e,
t+"/generateName","type",{type:"string"}),o++),r.namespace!==void 0&&typeof r.namespace!="string"&&(e=n(e,t+"/namespace","type",{type:"string"}),o++),r.selfLink!==
void 0&&typeof r.selfLink!="string"&&(e=n(e,t+"/selfLink","type",{type:"string"}),o++),r.uid!==void 0&&typeof r.uid!="string"&&(e=n(e,t+"/uid","type",{type:"str\
ing"}),o++),r.resourceVersion!==void 0&&typeof r.resourceVersion!="string"&&(e=n(e,t+"/resourceVersion","type",{type:"string"}),o++),r.generation!==void 0){let i=r.
generation;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/generation","type",{type:"integer"}),o++)}if(r.creationTimestamp!==void 0){let i=r.creationTimestamp;
typeof i!="string"&&i!==null&&(e=n(e,t+"/creationTimestamp","type",{type:di.properties.creationTimestamp.type}),o++),typeof i=="string"&&(m.test(i)||(e=n(e,t+"/\
creationTimestamp","format",{format:"date-time"}),o++))}if(r.deletionTimestamp!==void 0){let i=r.deletionTimestamp;typeof i=="string"?m.test(i)||(e=n(e,t+"/dele\
tionTimestamp","format",{format:"date-time"}),o++):(e=n(e,t+"/deletionTimestamp","type",{type:"string"}),o++)}if(r.deletionGracePeriodSeconds!==void 0){let i=r.
deletionGracePeriodSeconds;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/deletionGracePeriodSeconds","type",{type:"integer"}),o++)}if(r.labels!==
void 0&&(y(r.labels,{instancePath:t+"/labels"})||(e=e===null?y.errors:e.concat(y.errors),o=e.length)),r.annotations!==void 0&&(y(r.annotations,{instancePath:t+"\
/annotations"})||(e=e===null?y.errors:e.concat(y.errors),o=e.length)),r.ownerReferences!==void 0){let i=r.ownerReferences;if(Array.isArray(i)){let l=i.length;for(let s=0;s<
l;s++)T(i[s],{instancePath:t+"/ownerReferences/"+s})||(e=e===null?T.errors:e.concat(T.errors),o=e.length)}else e=n(e,t+"/ownerReferences","type",{type:"array"}),
o++}if(r.finalizers!==void 0){let i=r.finalizers;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/finalizers/"+s,"type",
{type:"string"}),o++)}else e=n(e,t+"/finalizers","type",{type:"array"}),o++}if(r.managedFields!==void 0){let i=r.managedFields;if(Array.isArray(i)){let l=i.length;
for(let s=0;s<l;s++)M(i[s],{instancePath:t+"/managedFields/"+s})||(e=e===null?M.errors:e.concat(M.errors),o=e.length)}else e=n(e,t+"/managedFields","type",{type:"\
array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return p.errors=e,o===0}function w(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"ap\
iVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++);for(let i in r)
i==="apiVersion"||i==="kind"||i==="name"||i==="namespace"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&typeof r.apiVersion!=
"string"&&(e=n(e,t+"/apiVersion","type",{type:"string"}),o++),r.kind!==void 0&&typeof r.kind!="string"&&(e=n(e,t+"/kind","type",{type:"string"}),o++),r.name!==void 0&&
typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.namespace!==void 0&&typeof r.namespace!="string"&&(e=n(e,t+"/namespace","type",{type:"s\
tring"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return w.errors=e,o===0}function X(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){r.workloads===void 0&&(e=n(e,t,"required",{missingProperty:"workloads"}),o++);for(let i in r)i==="workloads"||i==="ttlSecondsAfterFinished"||(e=n(e,
t,"additionalProperties",{additionalProperty:i}),o++);if(r.workloads!==void 0){let i=r.workloads;if(Array.isArray(i)){i.length<1&&(e=n(e,t+"/workloads","minItem\
s",{limit:1}),o++);let l=i.length;for(let s=0;s<l;s++)w(i[s],{instancePath:t+"/workloads/"+s})||(e=e===null?w.errors:e.concat(w.errors),o=e.length)}else e=n(e,t+
"/workloads","type",{type:"array"}),o++}if(r.ttlSecondsAfterFinished!==void 0){let i=r.ttlSecondsAfterFinished;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||
(e=n(e,t+"/ttlSecondsAfterFinished","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/ttlSecondsAfterFinished",
"maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/ttlSecondsAfterFinished","minimum",{comparison:">=",limit:-2147483648}),
o++))}}else e=n(e,t,"type",{type:"object"}),o++;return X.errors=e,o===0}function P(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.workload===void 0&&(e=n(e,t,"required",{missingProperty:"work\
load"}),o++);for(let i in r)i==="workload"||i==="result"||i==="reason"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.workload!==void 0&&(w(r.workload,
{instancePath:t+"/workload"})||(e=e===null?w.errors:e.concat(w.errors),o=e.length)),r.result!==void 0&&typeof r.result!="string"&&(e=n(e,t+"/result","type",{type:"\
string"}),o++),r.reason!==void 0&&typeof r.reason!="string"&&(e=n(e,t+"/reason","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return P.errors=
e,o===0}function ee(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="observedWorkloads"||i==="observedG\
eneration"||i==="finishTime"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.observedWorkloads!==void 0){let i=r.observedWorkloads;if(Array.isArray(
i)){let l=i.length;for(let s=0;s<l;s++)P(i[s],{instancePath:t+"/observedWorkloads/"+s})||(e=e===null?P.errors:e.concat(P.errors),o=e.length)}else e=n(e,t+"/obse\
rvedWorkloads","type",{type:"array"}),o++}if(r.observedGeneration!==void 0){let i=r.observedGeneration;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(
e,t+"/observedGeneration","type",{type:"integer"}),o++)}if(r.finishTime!==void 0){let i=r.finishTime;typeof i=="string"?m.test(i)||(e=n(e,t+"/finishTime","forma\
t",{format:"date-time"}),o++):(e=n(e,t+"/finishTime","type",{type:"string"}),o++)}}else e=n(e,t,"type",{type:"object"}),o++;return ee.errors=e,o===0}function Si(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),
r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++),r.spec===void 0&&
(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||i==="status"||(e=n(e,t,"additionalPr\
operties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="apps.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"apps.karm\
ada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="WorkloadRebalancer"&&(e=n(e,t+"/kind","const",{allowedValue:"WorkloadRebalancer"}),o++),r.metadata!==void 0&&
(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(X(r.spec,{instancePath:t+"/spec"})||(e=e===null?
X.errors:e.concat(X.errors),o=e.length)),r.status!==void 0&&(ee(r.status,{instancePath:t+"/status"})||(e=e===null?ee.errors:e.concat(ee.errors),o=e.length))}else
e=n(e,t,"type",{type:"object"}),o++;return Si.errors=e,o===0}var to=Ri;function j(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),
o++),r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="name"||(e=n(e,t,"additionalProperties",
{additionalProperty:i}),o++);r.apiVersion!==void 0&&typeof r.apiVersion!="string"&&(e=n(e,t+"/apiVersion","type",{type:"string"}),o++),r.kind!==void 0&&typeof r.
kind!="string"&&(e=n(e,t+"/kind","type",{type:"string"}),o++),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++)}else e=n(e,
t,"type",{type:"object"}),o++;return j.errors=e,o===0}var no={type:"object",properties:{name:{type:"string",minLength:1,maxLength:32},schedule:{type:"string"},targetReplicas:{
minimum:-2147483648,maximum:2147483647,type:"integer"},targetMinReplicas:{minimum:-2147483648,maximum:2147483647,type:"integer"},targetMaxReplicas:{minimum:-2147483648,
maximum:2147483647,type:"integer"},suspend:{type:"boolean"},timeZone:{type:"string"},successfulHistoryLimit:{minimum:1,maximum:32,type:"integer"},failedHistoryLimit:{
minimum:0,maximum:32,type:"integer"}},required:["name","schedule"],additionalProperties:!1},k=bi().default;function re(r,{instancePath:t=""}={}){let e=null,o=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++),r.schedule===void 0&&(e=n(e,t,"required",{missingProperty:"\
schedule"}),o++);for(let i in r)h.call(no.properties,i)||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.name!==void 0){let i=r.name;typeof i==
"string"?(k(i)>32&&(e=n(e,t+"/name","maxLength",{limit:32}),o++),k(i)<1&&(e=n(e,t+"/name","minLength",{limit:1}),o++)):(e=n(e,t+"/name","type",{type:"string"}),
o++)}if(r.schedule!==void 0&&typeof r.schedule!="string"&&(e=n(e,t+"/schedule","type",{type:"string"}),o++),r.targetReplicas!==void 0){let i=r.targetReplicas;typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/targetReplicas","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=
n(e,t+"/targetReplicas","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/targetReplicas","minimum",{comparison:">=",limit:-2147483648}),
o++))}if(r.targetMinReplicas!==void 0){let i=r.targetMinReplicas;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/targetMinReplicas","type",{type:"\
integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/targetMinReplicas","maximum",{comparison:"<=",limit:2147483647}),o++),(i<
-2147483648||isNaN(i))&&(e=n(e,t+"/targetMinReplicas","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.targetMaxReplicas!==void 0){let i=r.targetMaxReplicas;
typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/targetMaxReplicas","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||
isNaN(i))&&(e=n(e,t+"/targetMaxReplicas","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/targetMaxReplicas","minimum",{
comparison:">=",limit:-2147483648}),o++))}if(r.suspend!==void 0&&typeof r.suspend!="boolean"&&(e=n(e,t+"/suspend","type",{type:"boolean"}),o++),r.timeZone!==void 0&&
typeof r.timeZone!="string"&&(e=n(e,t+"/timeZone","type",{type:"string"}),o++),r.successfulHistoryLimit!==void 0){let i=r.successfulHistoryLimit;typeof i=="numb\
er"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/successfulHistoryLimit","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>32||isNaN(i))&&(e=n(e,
t+"/successfulHistoryLimit","maximum",{comparison:"<=",limit:32}),o++),(i<1||isNaN(i))&&(e=n(e,t+"/successfulHistoryLimit","minimum",{comparison:">=",limit:1}),
o++))}if(r.failedHistoryLimit!==void 0){let i=r.failedHistoryLimit;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/failedHistoryLimit","type",{type:"\
integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>32||isNaN(i))&&(e=n(e,t+"/failedHistoryLimit","maximum",{comparison:"<=",limit:32}),o++),(i<0||isNaN(i))&&(e=
n(e,t+"/failedHistoryLimit","minimum",{comparison:">=",limit:0}),o++))}}else e=n(e,t,"type",{type:"object"}),o++;return re.errors=e,o===0}function ie(r,{instancePath:t=""}={}){
let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.scaleTargetRef===void 0&&(e=n(e,t,"required",{missingProperty:"scaleTargetRef"}),o++),r.rules===void 0&&
(e=n(e,t,"required",{missingProperty:"rules"}),o++);for(let i in r)i==="scaleTargetRef"||i==="rules"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);
if(r.scaleTargetRef!==void 0&&(j(r.scaleTargetRef,{instancePath:t+"/scaleTargetRef"})||(e=e===null?j.errors:e.concat(j.errors),o=e.length)),r.rules!==void 0){let i=r.
rules;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)re(i[s],{instancePath:t+"/rules/"+s})||(e=e===null?re.errors:e.concat(re.errors),o=e.length)}else e=
n(e,t+"/rules","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return ie.errors=e,o===0}function oe(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.scheduleTime===void 0&&(e=n(e,t,"required",{missingProperty:"\
scheduleTime"}),o++),r.executionTime===void 0&&(e=n(e,t,"required",{missingProperty:"executionTime"}),o++);for(let i in r)i==="scheduleTime"||i==="executionTime"||
i==="appliedReplicas"||i==="appliedMaxReplicas"||i==="appliedMinReplicas"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.scheduleTime!==void 0){
let i=r.scheduleTime;typeof i=="string"?m.test(i)||(e=n(e,t+"/scheduleTime","format",{format:"date-time"}),o++):(e=n(e,t+"/scheduleTime","type",{type:"string"}),
o++)}if(r.executionTime!==void 0){let i=r.executionTime;typeof i=="string"?m.test(i)||(e=n(e,t+"/executionTime","format",{format:"date-time"}),o++):(e=n(e,t+"/e\
xecutionTime","type",{type:"string"}),o++)}if(r.appliedReplicas!==void 0){let i=r.appliedReplicas;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"\
/appliedReplicas","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/appliedReplicas","maximum",{comparison:"<\
=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/appliedReplicas","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.appliedMaxReplicas!==
void 0){let i=r.appliedMaxReplicas;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/appliedMaxReplicas","type",{type:"integer"}),o++),typeof i=="n\
umber"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/appliedMaxReplicas","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=
n(e,t+"/appliedMaxReplicas","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.appliedMinReplicas!==void 0){let i=r.appliedMinReplicas;typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/appliedMinReplicas","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,
t+"/appliedMinReplicas","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/appliedMinReplicas","minimum",{comparison:">=",
limit:-2147483648}),o++))}}else e=n(e,t,"type",{type:"object"}),o++;return oe.errors=e,o===0}function te(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.scheduleTime===void 0&&(e=n(e,t,"required",{missingProperty:"\
scheduleTime"}),o++),r.executionTime===void 0&&(e=n(e,t,"required",{missingProperty:"executionTime"}),o++),r.message===void 0&&(e=n(e,t,"required",{missingProperty:"\
message"}),o++);for(let i in r)i==="scheduleTime"||i==="executionTime"||i==="message"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.scheduleTime!==
void 0){let i=r.scheduleTime;typeof i=="string"?m.test(i)||(e=n(e,t+"/scheduleTime","format",{format:"date-time"}),o++):(e=n(e,t+"/scheduleTime","type",{type:"s\
tring"}),o++)}if(r.executionTime!==void 0){let i=r.executionTime;typeof i=="string"?m.test(i)||(e=n(e,t+"/executionTime","format",{format:"date-time"}),o++):(e=
n(e,t+"/executionTime","type",{type:"string"}),o++)}r.message!==void 0&&typeof r.message!="string"&&(e=n(e,t+"/message","type",{type:"string"}),o++)}else e=n(e,
t,"type",{type:"object"}),o++;return te.errors=e,o===0}function ne(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.ruleName===
void 0&&(e=n(e,t,"required",{missingProperty:"ruleName"}),o++);for(let i in r)i==="ruleName"||i==="nextExecutionTime"||i==="successfulExecutions"||i==="failedEx\
ecutions"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.ruleName!==void 0&&typeof r.ruleName!="string"&&(e=n(e,t+"/ruleName","type",{type:"\
string"}),o++),r.nextExecutionTime!==void 0){let i=r.nextExecutionTime;typeof i=="string"?m.test(i)||(e=n(e,t+"/nextExecutionTime","format",{format:"date-time"}),
o++):(e=n(e,t+"/nextExecutionTime","type",{type:"string"}),o++)}if(r.successfulExecutions!==void 0){let i=r.successfulExecutions;if(Array.isArray(i)){let l=i.length;
for(let s=0;s<l;s++)oe(i[s],{instancePath:t+"/successfulExecutions/"+s})||(e=e===null?oe.errors:e.concat(oe.errors),o=e.length)}else e=n(e,t+"/successfulExecuti\
ons","type",{type:"array"}),o++}if(r.failedExecutions!==void 0){let i=r.failedExecutions;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)te(i[s],{instancePath:t+
"/failedExecutions/"+s})||(e=e===null?te.errors:e.concat(te.errors),o=e.length)}else e=n(e,t+"/failedExecutions","type",{type:"array"}),o++}}else e=n(e,t,"type",
{type:"object"}),o++;return ne.errors=e,o===0}function se(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!==
"executionHistories"&&(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.executionHistories!==void 0){let i=r.executionHistories;if(Array.isArray(
i)){let l=i.length;for(let s=0;s<l;s++)ne(i[s],{instancePath:t+"/executionHistories/"+s})||(e=e===null?ne.errors:e.concat(ne.errors),o=e.length)}else e=n(e,t+"/\
executionHistories","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return se.errors=e,o===0}function Ri(r,{instancePath:t=""}={}){let e=null,
o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"requ\
ired",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"\
spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||i==="status"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);
r.apiVersion!==void 0&&r.apiVersion!=="autoscaling.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"autoscaling.karmada.io/v1alpha1"}),o++),r.
kind!==void 0&&r.kind!=="CronFederatedHPA"&&(e=n(e,t+"/kind","const",{allowedValue:"CronFederatedHPA"}),o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+
"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(ie(r.spec,{instancePath:t+"/spec"})||(e=e===null?ie.errors:e.concat(ie.errors),
o=e.length)),r.status!==void 0&&(se(r.status,{instancePath:t+"/status"})||(e=e===null?se.errors:e.concat(se.errors),o=e.length))}else e=n(e,t,"type",{type:"obje\
ct"}),o++;return Ri.errors=e,o===0}var so=xi;var vi={type:"object",properties:{type:{type:"string"},averageUtilization:{minimum:-2147483648,maximum:2147483647,type:"integer"},averageValue:{type:["integer",
"string"],pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},value:{type:["integ\
er","string"],pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}},required:["typ\
e"],additionalProperties:!1},V=new RegExp("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",
"u");function a(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.type===void 0&&(e=n(e,t,"required",{missingProperty:"typ\
e"}),o++);for(let i in r)i==="type"||i==="averageUtilization"||i==="averageValue"||i==="value"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.
type!==void 0&&typeof r.type!="string"&&(e=n(e,t+"/type","type",{type:"string"}),o++),r.averageUtilization!==void 0){let i=r.averageUtilization;typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/averageUtilization","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=
n(e,t+"/averageUtilization","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/averageUtilization","minimum",{comparison:"\
>=",limit:-2147483648}),o++))}if(r.averageValue!==void 0){let i=r.averageValue;!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&(e=n(e,
t+"/averageValue","type",{type:vi.properties.averageValue.type}),o++),typeof i=="string"&&(V.test(i)||(e=n(e,t+"/averageValue","pattern",{pattern:"^(\\+|-)?(([0-\
9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}),o++))}if(r.value!==void 0){let i=r.value;!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&(e=n(e,t+"/value","type",{type:vi.properties.value.type}),o++),typeof i=="string"&&(V.test(i)||(e=
n(e,t+"/value","pattern",{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}),o++))}}else
e=n(e,t,"type",{type:"object"}),o++;return a.errors=e,o===0}function le(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.
name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++),r.target===void 0&&(e=n(e,t,"required",{missingProperty:"target"}),o++);for(let i in r)i==="na\
me"||i==="target"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),
o++),r.target!==void 0&&(a(r.target,{instancePath:t+"/target"})||(e=e===null?a.errors:e.concat(a.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return le.
errors=e,o===0}function pe(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),
o++),r.container===void 0&&(e=n(e,t,"required",{missingProperty:"container"}),o++),r.target===void 0&&(e=n(e,t,"required",{missingProperty:"target"}),o++);for(let i in r)
i==="name"||i==="container"||i==="target"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/nam\
e","type",{type:"string"}),o++),r.container!==void 0&&typeof r.container!="string"&&(e=n(e,t+"/container","type",{type:"string"}),o++),r.target!==void 0&&(a(r.target,
{instancePath:t+"/target"})||(e=e===null?a.errors:e.concat(a.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return pe.errors=e,o===0}function fe(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.key===void 0&&(e=n(e,t,"required",{missingProperty:"key"}),o++),
r.operator===void 0&&(e=n(e,t,"required",{missingProperty:"operator"}),o++);for(let i in r)i==="key"||i==="operator"||i==="values"||(e=n(e,t,"additionalProperti\
es",{additionalProperty:i}),o++);if(r.key!==void 0&&typeof r.key!="string"&&(e=n(e,t+"/key","type",{type:"string"}),o++),r.operator!==void 0&&typeof r.operator!=
"string"&&(e=n(e,t+"/operator","type",{type:"string"}),o++),r.values!==void 0){let i=r.values;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!=
"string"&&(e=n(e,t+"/values/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/values","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return fe.
errors=e,o===0}function b(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="matchLabels"||i==="matchExpr\
essions"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.matchLabels!==void 0&&(y(r.matchLabels,{instancePath:t+"/matchLabels"})||(e=e===null?
y.errors:e.concat(y.errors),o=e.length)),r.matchExpressions!==void 0){let i=r.matchExpressions;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)fe(i[s],{
instancePath:t+"/matchExpressions/"+s})||(e=e===null?fe.errors:e.concat(fe.errors),o=e.length)}else e=n(e,t+"/matchExpressions","type",{type:"array"}),o++}}else
e=n(e,t,"type",{type:"object"}),o++;return b.errors=e,o===0}function d(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===
void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++);for(let i in r)i==="name"||i==="selector"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);
r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.selector!==void 0&&(b(r.selector,{instancePath:t+"/selector"})||(e=e===
null?b.errors:e.concat(b.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return d.errors=e,o===0}function ye(r,{instancePath:t=""}={}){let e=null,
o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.metric===void 0&&(e=n(e,t,"required",{missingProperty:"metric"}),o++),r.target===void 0&&(e=n(e,t,"required",
{missingProperty:"target"}),o++);for(let i in r)i==="metric"||i==="target"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.metric!==void 0&&(d(r.
metric,{instancePath:t+"/metric"})||(e=e===null?d.errors:e.concat(d.errors),o=e.length)),r.target!==void 0&&(a(r.target,{instancePath:t+"/target"})||(e=e===null?
a.errors:e.concat(a.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return ye.errors=e,o===0}function ue(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.describedObject===void 0&&(e=n(e,t,"required",{missingProperty:"\
describedObject"}),o++),r.metric===void 0&&(e=n(e,t,"required",{missingProperty:"metric"}),o++),r.target===void 0&&(e=n(e,t,"required",{missingProperty:"target"}),
o++);for(let i in r)i==="describedObject"||i==="metric"||i==="target"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.describedObject!==void 0&&
(j(r.describedObject,{instancePath:t+"/describedObject"})||(e=e===null?j.errors:e.concat(j.errors),o=e.length)),r.metric!==void 0&&(d(r.metric,{instancePath:t+"\
/metric"})||(e=e===null?d.errors:e.concat(d.errors),o=e.length)),r.target!==void 0&&(a(r.target,{instancePath:t+"/target"})||(e=e===null?a.errors:e.concat(a.errors),
o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return ue.errors=e,o===0}function de(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.metric===void 0&&(e=n(e,t,"required",{missingProperty:"metri\
c"}),o++),r.target===void 0&&(e=n(e,t,"required",{missingProperty:"target"}),o++);for(let i in r)i==="metric"||i==="target"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);r.metric!==void 0&&(d(r.metric,{instancePath:t+"/metric"})||(e=e===null?d.errors:e.concat(d.errors),o=e.length)),r.target!==void 0&&(a(r.target,{instancePath:t+
"/target"})||(e=e===null?a.errors:e.concat(a.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return de.errors=e,o===0}function ce(r,{instancePath:t=""}={}){
let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.type===void 0&&(e=n(e,t,"required",{missingProperty:"type"}),o++);for(let i in r)i==="type"||i==="\
resource"||i==="containerResource"||i==="pods"||i==="object"||i==="external"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.type!==void 0&&typeof r.
type!="string"&&(e=n(e,t+"/type","type",{type:"string"}),o++),r.resource!==void 0&&(le(r.resource,{instancePath:t+"/resource"})||(e=e===null?le.errors:e.concat(
le.errors),o=e.length)),r.containerResource!==void 0&&(pe(r.containerResource,{instancePath:t+"/containerResource"})||(e=e===null?pe.errors:e.concat(pe.errors),
o=e.length)),r.pods!==void 0&&(ye(r.pods,{instancePath:t+"/pods"})||(e=e===null?ye.errors:e.concat(ye.errors),o=e.length)),r.object!==void 0&&(ue(r.object,{instancePath:t+
"/object"})||(e=e===null?ue.errors:e.concat(ue.errors),o=e.length)),r.external!==void 0&&(de(r.external,{instancePath:t+"/external"})||(e=e===null?de.errors:e.concat(
de.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return ce.errors=e,o===0}var lo={type:"object",properties:{stabilizationWindowSeconds:{minimum:-2147483648,maximum:2147483647,type:"integer"},selectPolicy:{type:"string"},policies:{type:"\
array",items:{$ref:"#/definitions/HPAScalingPolicy"}},tolerance:{type:["integer","string"],pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMG\
TPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}},additionalProperties:!1};function me(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.type===void 0&&(e=n(e,t,"required",{missingProperty:"type"}),
o++),r.value===void 0&&(e=n(e,t,"required",{missingProperty:"value"}),o++),r.periodSeconds===void 0&&(e=n(e,t,"required",{missingProperty:"periodSeconds"}),o++);
for(let i in r)i==="type"||i==="value"||i==="periodSeconds"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.type!==void 0&&typeof r.type!="st\
ring"&&(e=n(e,t+"/type","type",{type:"string"}),o++),r.value!==void 0){let i=r.value;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/value","type",
{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/value","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||
isNaN(i))&&(e=n(e,t+"/value","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.periodSeconds!==void 0){let i=r.periodSeconds;typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)||(e=n(e,t+"/periodSeconds","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/periodSec\
onds","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/periodSeconds","minimum",{comparison:">=",limit:-2147483648}),o++))}}else
e=n(e,t,"type",{type:"object"}),o++;return me.errors=e,o===0}function S(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)
i==="stabilizationWindowSeconds"||i==="selectPolicy"||i==="policies"||i==="tolerance"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.stabilizationWindowSeconds!==
void 0){let i=r.stabilizationWindowSeconds;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/stabilizationWindowSeconds","type",{type:"integer"}),o++),
typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/stabilizationWindowSeconds","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||
isNaN(i))&&(e=n(e,t+"/stabilizationWindowSeconds","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.selectPolicy!==void 0&&typeof r.selectPolicy!="strin\
g"&&(e=n(e,t+"/selectPolicy","type",{type:"string"}),o++),r.policies!==void 0){let i=r.policies;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)me(i[s],
{instancePath:t+"/policies/"+s})||(e=e===null?me.errors:e.concat(me.errors),o=e.length)}else e=n(e,t+"/policies","type",{type:"array"}),o++}if(r.tolerance!==void 0){
let i=r.tolerance;!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&(e=n(e,t+"/tolerance","type",{type:lo.properties.tolerance.type}),o++),
typeof i=="string"&&(V.test(i)||(e=n(e,t+"/tolerance","pattern",{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\
\\.[0-9]*)?)|(\\.[0-9]+))))?$"}),o++))}}else e=n(e,t,"type",{type:"object"}),o++;return S.errors=e,o===0}function ge(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="scaleUp"||i==="scaleDown"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.scaleUp!==void 0&&
(S(r.scaleUp,{instancePath:t+"/scaleUp"})||(e=e===null?S.errors:e.concat(S.errors),o=e.length)),r.scaleDown!==void 0&&(S(r.scaleDown,{instancePath:t+"/scaleDown"})||
(e=e===null?S.errors:e.concat(S.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return ge.errors=e,o===0}function ae(r,{instancePath:t=""}={}){let e=null,
o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.scaleTargetRef===void 0&&(e=n(e,t,"required",{missingProperty:"scaleTargetRef"}),o++),r.maxReplicas===void 0&&
(e=n(e,t,"required",{missingProperty:"maxReplicas"}),o++);for(let i in r)i==="scaleTargetRef"||i==="minReplicas"||i==="maxReplicas"||i==="metrics"||i==="behavio\
r"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.scaleTargetRef!==void 0&&(j(r.scaleTargetRef,{instancePath:t+"/scaleTargetRef"})||(e=e===null?
j.errors:e.concat(j.errors),o=e.length)),r.minReplicas!==void 0){let i=r.minReplicas;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/minReplicas",
"type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/minReplicas","maximum",{comparison:"<=",limit:2147483647}),
o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/minReplicas","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.maxReplicas!==void 0){let i=r.maxReplicas;typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/maxReplicas","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(
e,t+"/maxReplicas","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/maxReplicas","minimum",{comparison:">=",limit:-2147483648}),
o++))}if(r.metrics!==void 0){let i=r.metrics;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)ce(i[s],{instancePath:t+"/metrics/"+s})||(e=e===null?ce.errors:
e.concat(ce.errors),o=e.length)}else e=n(e,t+"/metrics","type",{type:"array"}),o++}r.behavior!==void 0&&(ge(r.behavior,{instancePath:t+"/behavior"})||(e=e===null?
ge.errors:e.concat(ge.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return ae.errors=e,o===0}var Ai={type:"object",properties:{averageUtilization:{minimum:-2147483648,maximum:2147483647,type:"integer"},averageValue:{type:["integer","string"],pattern:"^(\
\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},value:{type:["integer","string"],pattern:"\
^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}},additionalProperties:!1};function v(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="averageUtilization"||i==="averageValue"||i==="value"||(e=
n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.averageUtilization!==void 0){let i=r.averageUtilization;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)||(e=n(e,t+"/averageUtilization","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/averageUtilization","max\
imum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/averageUtilization","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.
averageValue!==void 0){let i=r.averageValue;!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&(e=n(e,t+"/averageValue","type",{type:Ai.
properties.averageValue.type}),o++),typeof i=="string"&&(V.test(i)||(e=n(e,t+"/averageValue","pattern",{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGT\
PE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}),o++))}if(r.value!==void 0){let i=r.value;!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i))&&typeof i!="string"&&(e=n(e,t+"/value","type",{type:Ai.properties.value.type}),o++),typeof i=="string"&&(V.test(i)||(e=n(e,t+"/value","pattern",{pattern:"^(\
\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}),o++))}}else e=n(e,t,"type",{type:"objec\
t"}),o++;return v.errors=e,o===0}function be(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"re\
quired",{missingProperty:"name"}),o++),r.current===void 0&&(e=n(e,t,"required",{missingProperty:"current"}),o++);for(let i in r)i==="name"||i==="current"||(e=n(
e,t,"additionalProperties",{additionalProperty:i}),o++);r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.current!==void 0&&
(v(r.current,{instancePath:t+"/current"})||(e=e===null?v.errors:e.concat(v.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return be.errors=e,o===
0}function ve(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),
o++),r.container===void 0&&(e=n(e,t,"required",{missingProperty:"container"}),o++),r.current===void 0&&(e=n(e,t,"required",{missingProperty:"current"}),o++);for(let i in r)
i==="name"||i==="container"||i==="current"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/na\
me","type",{type:"string"}),o++),r.container!==void 0&&typeof r.container!="string"&&(e=n(e,t+"/container","type",{type:"string"}),o++),r.current!==void 0&&(v(r.
current,{instancePath:t+"/current"})||(e=e===null?v.errors:e.concat(v.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return ve.errors=e,o===0}function Ae(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.metric===void 0&&(e=n(e,t,"required",{missingProperty:"metri\
c"}),o++),r.current===void 0&&(e=n(e,t,"required",{missingProperty:"current"}),o++);for(let i in r)i==="metric"||i==="current"||(e=n(e,t,"additionalProperties",
{additionalProperty:i}),o++);r.metric!==void 0&&(d(r.metric,{instancePath:t+"/metric"})||(e=e===null?d.errors:e.concat(d.errors),o=e.length)),r.current!==void 0&&
(v(r.current,{instancePath:t+"/current"})||(e=e===null?v.errors:e.concat(v.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Ae.errors=e,o===
0}function ke(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.describedObject===void 0&&(e=n(e,t,"required",{missingProperty:"\
describedObject"}),o++),r.metric===void 0&&(e=n(e,t,"required",{missingProperty:"metric"}),o++),r.current===void 0&&(e=n(e,t,"required",{missingProperty:"curren\
t"}),o++);for(let i in r)i==="describedObject"||i==="metric"||i==="current"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.describedObject!==void 0&&
(j(r.describedObject,{instancePath:t+"/describedObject"})||(e=e===null?j.errors:e.concat(j.errors),o=e.length)),r.metric!==void 0&&(d(r.metric,{instancePath:t+"\
/metric"})||(e=e===null?d.errors:e.concat(d.errors),o=e.length)),r.current!==void 0&&(v(r.current,{instancePath:t+"/current"})||(e=e===null?v.errors:e.concat(v.
errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return ke.errors=e,o===0}function je(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.metric===void 0&&(e=n(e,t,"required",{missingProperty:"metri\
c"}),o++),r.current===void 0&&(e=n(e,t,"required",{missingProperty:"current"}),o++);for(let i in r)i==="metric"||i==="current"||(e=n(e,t,"additionalProperties",
{additionalProperty:i}),o++);r.metric!==void 0&&(d(r.metric,{instancePath:t+"/metric"})||(e=e===null?d.errors:e.concat(d.errors),o=e.length)),r.current!==void 0&&
(v(r.current,{instancePath:t+"/current"})||(e=e===null?v.errors:e.concat(v.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return je.errors=e,o===
0}function Ne(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.type===void 0&&(e=n(e,t,"required",{missingProperty:"type"}),
o++);for(let i in r)i==="type"||i==="resource"||i==="containerResource"||i==="pods"||i==="object"||i==="external"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);r.type!==void 0&&typeof r.type!="string"&&(e=n(e,t+"/type","type",{type:"string"}),o++),r.resource!==void 0&&(be(r.resource,{instancePath:t+"/resource"})||
(e=e===null?be.errors:e.concat(be.errors),o=e.length)),r.containerResource!==void 0&&(ve(r.containerResource,{instancePath:t+"/containerResource"})||(e=e===null?
ve.errors:e.concat(ve.errors),o=e.length)),r.pods!==void 0&&(Ae(r.pods,{instancePath:t+"/pods"})||(e=e===null?Ae.errors:e.concat(Ae.errors),o=e.length)),r.object!==
void 0&&(ke(r.object,{instancePath:t+"/object"})||(e=e===null?ke.errors:e.concat(ke.errors),o=e.length)),r.external!==void 0&&(je(r.external,{instancePath:t+"/e\
xternal"})||(e=e===null?je.errors:e.concat(je.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Ne.errors=e,o===0}function qe(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.type===void 0&&(e=n(e,t,"required",{missingProperty:"type"}),
o++),r.status===void 0&&(e=n(e,t,"required",{missingProperty:"status"}),o++);for(let i in r)i==="type"||i==="status"||i==="lastTransitionTime"||i==="reason"||i===
"message"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.type!==void 0&&typeof r.type!="string"&&(e=n(e,t+"/type","type",{type:"string"}),o++),
r.status!==void 0&&typeof r.status!="string"&&(e=n(e,t+"/status","type",{type:"string"}),o++),r.lastTransitionTime!==void 0){let i=r.lastTransitionTime;typeof i==
"string"?m.test(i)||(e=n(e,t+"/lastTransitionTime","format",{format:"date-time"}),o++):(e=n(e,t+"/lastTransitionTime","type",{type:"string"}),o++)}r.reason!==void 0&&
typeof r.reason!="string"&&(e=n(e,t+"/reason","type",{type:"string"}),o++),r.message!==void 0&&typeof r.message!="string"&&(e=n(e,t+"/message","type",{type:"str\
ing"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return qe.errors=e,o===0}function Ve(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){r.desiredReplicas===void 0&&(e=n(e,t,"required",{missingProperty:"desiredReplicas"}),o++);for(let i in r)i==="observedGeneration"||i==="lastScaleTim\
e"||i==="currentReplicas"||i==="desiredReplicas"||i==="currentMetrics"||i==="conditions"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.observedGeneration!==
void 0){let i=r.observedGeneration;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/observedGeneration","type",{type:"integer"}),o++)}if(r.lastScaleTime!==
void 0){let i=r.lastScaleTime;typeof i=="string"?m.test(i)||(e=n(e,t+"/lastScaleTime","format",{format:"date-time"}),o++):(e=n(e,t+"/lastScaleTime","type",{type:"\
string"}),o++)}if(r.currentReplicas!==void 0){let i=r.currentReplicas;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/currentReplicas","type",{type:"\
integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/currentReplicas","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||
isNaN(i))&&(e=n(e,t+"/currentReplicas","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.desiredReplicas!==void 0){let i=r.desiredReplicas;typeof i=="nu\
mber"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/desiredReplicas","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=
n(e,t+"/desiredReplicas","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/desiredReplicas","minimum",{comparison:">=",limit:-2147483648}),
o++))}if(r.currentMetrics!==void 0){let i=r.currentMetrics;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)Ne(i[s],{instancePath:t+"/currentMetrics/"+s})||
(e=e===null?Ne.errors:e.concat(Ne.errors),o=e.length)}else e=n(e,t+"/currentMetrics","type",{type:"array"}),o++}if(r.conditions!==void 0){let i=r.conditions;if(Array.
isArray(i)){let l=i.length;for(let s=0;s<l;s++)qe(i[s],{instancePath:t+"/conditions/"+s})||(e=e===null?qe.errors:e.concat(qe.errors),o=e.length)}else e=n(e,t+"/\
conditions","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return Ve.errors=e,o===0}function xi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"\
kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)
i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||i==="status"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!==
"autoscaling.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"autoscaling.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="FederatedHPA"&&
(e=n(e,t+"/kind","const",{allowedValue:"FederatedHPA"}),o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),
o=e.length)),r.spec!==void 0&&(ae(r.spec,{instancePath:t+"/spec"})||(e=e===null?ae.errors:e.concat(ae.errors),o=e.length)),r.status!==void 0&&(Ve(r.status,{instancePath:t+
"/status"})||(e=e===null?Ve.errors:e.concat(Ve.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return xi.errors=e,o===0}var po=Ci;var fo={type:"object",properties:{id:{type:"string"},syncMode:{type:"string"},apiEndpoint:{type:"string"},secretRef:{$ref:"#/definitions/LocalSecretReference"},
impersonatorSecretRef:{$ref:"#/definitions/LocalSecretReference"},insecureSkipTLSVerification:{type:"boolean"},proxyURL:{type:"string"},proxyHeader:{$ref:"#/def\
initions/StringMap"},provider:{type:"string"},region:{type:"string"},zone:{type:"string"},zones:{type:"array",items:{type:"string"}},taints:{type:"array",items:{
$ref:"#/definitions/Taint"}},resourceModels:{type:"array",items:{$ref:"#/definitions/ResourceModel"}}},required:["syncMode"],additionalProperties:!1};function R(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.namespace===void 0&&(e=n(e,t,"required",{missingProperty:"nam\
espace"}),o++),r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++);for(let i in r)i==="namespace"||i==="name"||(e=n(e,t,"additionalProperties",{
additionalProperty:i}),o++);r.namespace!==void 0&&typeof r.namespace!="string"&&(e=n(e,t+"/namespace","type",{type:"string"}),o++),r.name!==void 0&&typeof r.name!=
"string"&&(e=n(e,t+"/name","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return R.errors=e,o===0}var yo={type:"object",properties:{key:{
type:"string"},value:{type:"string"},effect:{enum:["NoSchedule","PreferNoSchedule","NoExecute"]},timeAdded:{type:"string",format:"date-time"}},required:["key","\
effect"],additionalProperties:!1};function Se(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.key===void 0&&(e=n(e,t,"re\
quired",{missingProperty:"key"}),o++),r.effect===void 0&&(e=n(e,t,"required",{missingProperty:"effect"}),o++);for(let i in r)i==="key"||i==="value"||i==="effect"||
i==="timeAdded"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.key!==void 0&&typeof r.key!="string"&&(e=n(e,t+"/key","type",{type:"string"}),
o++),r.value!==void 0&&typeof r.value!="string"&&(e=n(e,t+"/value","type",{type:"string"}),o++),r.effect!==void 0){let i=r.effect;i==="NoSchedule"||i==="PreferN\
oSchedule"||i==="NoExecute"||(e=n(e,t+"/effect","enum",{allowedValues:yo.properties.effect.enum}),o++)}if(r.timeAdded!==void 0){let i=r.timeAdded;typeof i=="str\
ing"?m.test(i)||(e=n(e,t+"/timeAdded","format",{format:"date-time"}),o++):(e=n(e,t+"/timeAdded","type",{type:"string"}),o++)}}else e=n(e,t,"type",{type:"object"}),
o++;return Se.errors=e,o===0}var ki={type:"object",properties:{name:{type:"string"},min:{type:["integer","string"],pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|\
([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},max:{type:["integer","string"],pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|(\
[eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}},required:["name","min","max"],additionalProperties:!1};function Re(r,{instancePath:t=""}={}){let e=null,o=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++),r.min===void 0&&(e=n(e,t,"required",{missingProperty:"\
min"}),o++),r.max===void 0&&(e=n(e,t,"required",{missingProperty:"max"}),o++);for(let i in r)i==="name"||i==="min"||i==="max"||(e=n(e,t,"additionalProperties",{
additionalProperty:i}),o++);if(r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.min!==void 0){let i=r.min;!(typeof i=="\
number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&(e=n(e,t+"/min","type",{type:ki.properties.min.type}),o++),typeof i=="string"&&(V.test(i)||(e=n(e,
t+"/min","pattern",{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}),o++))}if(r.
max!==void 0){let i=r.max;!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&typeof i!="string"&&(e=n(e,t+"/max","type",{type:ki.properties.max.type}),o++),
typeof i=="string"&&(V.test(i)||(e=n(e,t+"/max","pattern",{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9\
]*)?)|(\\.[0-9]+))))?$"}),o++))}}else e=n(e,t,"type",{type:"object"}),o++;return Re.errors=e,o===0}function xe(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.grade===void 0&&(e=n(e,t,"required",{missingProperty:"grade"}),o++),r.ranges===void 0&&(e=n(e,t,"required",{missingProperty:"rang\
es"}),o++);for(let i in r)i==="grade"||i==="ranges"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.grade!==void 0){let i=r.grade;typeof i=="\
number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/grade","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/\
grade","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/grade","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.
ranges!==void 0){let i=r.ranges;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)Re(i[s],{instancePath:t+"/ranges/"+s})||(e=e===null?Re.errors:e.concat(Re.
errors),o=e.length)}else e=n(e,t+"/ranges","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return xe.errors=e,o===0}function Ee(r,{instancePath:t=""}={}){
let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.syncMode===void 0&&(e=n(e,t,"required",{missingProperty:"syncMode"}),o++);for(let i in r)h.call(fo.
properties,i)||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.id!==void 0&&typeof r.id!="string"&&(e=n(e,t+"/id","type",{type:"string"}),o++),
r.syncMode!==void 0&&typeof r.syncMode!="string"&&(e=n(e,t+"/syncMode","type",{type:"string"}),o++),r.apiEndpoint!==void 0&&typeof r.apiEndpoint!="string"&&(e=n(
e,t+"/apiEndpoint","type",{type:"string"}),o++),r.secretRef!==void 0&&(R(r.secretRef,{instancePath:t+"/secretRef"})||(e=e===null?R.errors:e.concat(R.errors),o=e.
length)),r.impersonatorSecretRef!==void 0&&(R(r.impersonatorSecretRef,{instancePath:t+"/impersonatorSecretRef"})||(e=e===null?R.errors:e.concat(R.errors),o=e.length)),
r.insecureSkipTLSVerification!==void 0&&typeof r.insecureSkipTLSVerification!="boolean"&&(e=n(e,t+"/insecureSkipTLSVerification","type",{type:"boolean"}),o++),r.
proxyURL!==void 0&&typeof r.proxyURL!="string"&&(e=n(e,t+"/proxyURL","type",{type:"string"}),o++),r.proxyHeader!==void 0&&(y(r.proxyHeader,{instancePath:t+"/pro\
xyHeader"})||(e=e===null?y.errors:e.concat(y.errors),o=e.length)),r.provider!==void 0&&typeof r.provider!="string"&&(e=n(e,t+"/provider","type",{type:"string"}),
o++),r.region!==void 0&&typeof r.region!="string"&&(e=n(e,t+"/region","type",{type:"string"}),o++),r.zone!==void 0&&typeof r.zone!="string"&&(e=n(e,t+"/zone","t\
ype",{type:"string"}),o++),r.zones!==void 0){let i=r.zones;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/zones/"+s,"\
type",{type:"string"}),o++)}else e=n(e,t+"/zones","type",{type:"array"}),o++}if(r.taints!==void 0){let i=r.taints;if(Array.isArray(i)){let l=i.length;for(let s=0;s<
l;s++)Se(i[s],{instancePath:t+"/taints/"+s})||(e=e===null?Se.errors:e.concat(Se.errors),o=e.length)}else e=n(e,t+"/taints","type",{type:"array"}),o++}if(r.resourceModels!==
void 0){let i=r.resourceModels;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)xe(i[s],{instancePath:t+"/resourceModels/"+s})||(e=e===null?xe.errors:e.concat(
xe.errors),o=e.length)}else e=n(e,t+"/resourceModels","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return Ee.errors=e,o===0}function $e(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),
o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++);for(let i in r)i==="name"||i==="kind"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.kind!==void 0&&typeof r.kind!="string"&&(e=n(e,t+"/kind","type",{
type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return $e.errors=e,o===0}function Ce(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){r.groupVersion===void 0&&(e=n(e,t,"required",{missingProperty:"groupVersion"}),o++);for(let i in r)i==="groupVersion"||i==="resources"||
(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.groupVersion!==void 0&&typeof r.groupVersion!="string"&&(e=n(e,t+"/groupVersion","type",{type:"\
string"}),o++),r.resources!==void 0){let i=r.resources;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)$e(i[s],{instancePath:t+"/resources/"+s})||(e=e===
null?$e.errors:e.concat($e.errors),o=e.length)}else e=n(e,t+"/resources","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return Ce.errors=e,
o===0}var uo={type:"object",properties:{type:{type:"string",maxLength:316,pattern:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z\
0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$"},status:{enum:["True","False","Unknown"]},observedGeneration:{type:"integer",minimum:0},lastTransitionTime:{type:"string",format:"\
date-time"},reason:{type:"string",minLength:1,maxLength:1024,pattern:"^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$"},message:{type:"string",maxLength:32768}},required:[
"type","status","lastTransitionTime","reason","message"],additionalProperties:!1},Ei=new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?\
)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$","u"),$i=new RegExp("^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$","u");function c(r,{instancePath:t=""}={}){let e=null,
o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.type===void 0&&(e=n(e,t,"required",{missingProperty:"type"}),o++),r.status===void 0&&(e=n(e,t,"required",{missingProperty:"\
status"}),o++),r.lastTransitionTime===void 0&&(e=n(e,t,"required",{missingProperty:"lastTransitionTime"}),o++),r.reason===void 0&&(e=n(e,t,"required",{missingProperty:"\
reason"}),o++),r.message===void 0&&(e=n(e,t,"required",{missingProperty:"message"}),o++);for(let i in r)i==="type"||i==="status"||i==="observedGeneration"||i===
"lastTransitionTime"||i==="reason"||i==="message"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.type!==void 0){let i=r.type;typeof i=="stri\
ng"?(k(i)>316&&(e=n(e,t+"/type","maxLength",{limit:316}),o++),Ei.test(i)||(e=n(e,t+"/type","pattern",{pattern:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0\
-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$"}),o++)):(e=n(e,t+"/type","type",{type:"string"}),o++)}if(r.status!==void 0){let i=r.status;i==="\
True"||i==="False"||i==="Unknown"||(e=n(e,t+"/status","enum",{allowedValues:uo.properties.status.enum}),o++)}if(r.observedGeneration!==void 0){let i=r.observedGeneration;
typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/observedGeneration","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i))&&
(e=n(e,t+"/observedGeneration","minimum",{comparison:">=",limit:0}),o++)}if(r.lastTransitionTime!==void 0){let i=r.lastTransitionTime;typeof i=="string"?m.test(
i)||(e=n(e,t+"/lastTransitionTime","format",{format:"date-time"}),o++):(e=n(e,t+"/lastTransitionTime","type",{type:"string"}),o++)}if(r.reason!==void 0){let i=r.
reason;typeof i=="string"?(k(i)>1024&&(e=n(e,t+"/reason","maxLength",{limit:1024}),o++),k(i)<1&&(e=n(e,t+"/reason","minLength",{limit:1}),o++),$i.test(i)||(e=n(
e,t+"/reason","pattern",{pattern:"^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$"}),o++)):(e=n(e,t+"/reason","type",{type:"string"}),o++)}if(r.message!==void 0){let i=r.
message;typeof i=="string"?k(i)>32768&&(e=n(e,t+"/message","maxLength",{limit:32768}),o++):(e=n(e,t+"/message","type",{type:"string"}),o++)}}else e=n(e,t,"type",
{type:"object"}),o++;return c.errors=e,o===0}function Te(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="totalNum"||i==="readyNum"||(e=n(e,t,"addit\
ionalProperties",{additionalProperty:i}),o++);if(r.totalNum!==void 0){let i=r.totalNum;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/totalNum",
"type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/totalNum","maximum",{comparison:"<=",limit:2147483647}),o++),
(i<-2147483648||isNaN(i))&&(e=n(e,t+"/totalNum","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.readyNum!==void 0){let i=r.readyNum;typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/readyNum","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/readyN\
um","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/readyNum","minimum",{comparison:">=",limit:-2147483648}),o++))}}else
e=n(e,t,"type",{type:"object"}),o++;return Te.errors=e,o===0}var co={type:"object",additionalProperties:{type:["integer","string"],pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0\
-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}};function f(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let i in r){let l=r[i];
!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))&&typeof l!="string"&&(e=n(e,t+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),"type",{type:co.additionalProperties.
type}),o++),typeof l=="string"&&(V.test(l)||(e=n(e,t+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),"pattern",{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))((\
[KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}),o++))}else e=n(e,t,"type",{type:"object"}),o++;return f.errors=e,o===0}function Me(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.grade===void 0&&(e=n(e,t,"required",{missingProperty:"grade"}),
o++),r.count===void 0&&(e=n(e,t,"required",{missingProperty:"count"}),o++);for(let i in r)i==="grade"||i==="count"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.grade!==void 0){let i=r.grade;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/grade","type",{type:"integer"}),o++),typeof i=="number"&&
isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/grade","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/grade","minim\
um",{comparison:">=",limit:-2147483648}),o++))}if(r.count!==void 0){let i=r.count;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/count","type",{
type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/count","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||
isNaN(i))&&(e=n(e,t+"/count","minimum",{comparison:">=",limit:-2147483648}),o++))}}else e=n(e,t,"type",{type:"object"}),o++;return Me.errors=e,o===0}function we(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="allocatable"||i==="allocating"||i==="allocated"||i==="all\
ocatableModelings"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.allocatable!==void 0&&(f(r.allocatable,{instancePath:t+"/allocatable"})||(e=
e===null?f.errors:e.concat(f.errors),o=e.length)),r.allocating!==void 0&&(f(r.allocating,{instancePath:t+"/allocating"})||(e=e===null?f.errors:e.concat(f.errors),
o=e.length)),r.allocated!==void 0&&(f(r.allocated,{instancePath:t+"/allocated"})||(e=e===null?f.errors:e.concat(f.errors),o=e.length)),r.allocatableModelings!==
void 0){let i=r.allocatableModelings;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)Me(i[s],{instancePath:t+"/allocatableModelings/"+s})||(e=e===null?Me.
errors:e.concat(Me.errors),o=e.length)}else e=n(e,t+"/allocatableModelings","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return we.errors=
e,o===0}function Oe(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="kubernetesVersion"||i==="apiEnable\
ments"||i==="conditions"||i==="nodeSummary"||i==="resourceSummary"||i==="remedyActions"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.kubernetesVersion!==
void 0&&typeof r.kubernetesVersion!="string"&&(e=n(e,t+"/kubernetesVersion","type",{type:"string"}),o++),r.apiEnablements!==void 0){let i=r.apiEnablements;if(Array.
isArray(i)){let l=i.length;for(let s=0;s<l;s++)Ce(i[s],{instancePath:t+"/apiEnablements/"+s})||(e=e===null?Ce.errors:e.concat(Ce.errors),o=e.length)}else e=n(e,
t+"/apiEnablements","type",{type:"array"}),o++}if(r.conditions!==void 0){let i=r.conditions;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)c(i[s],{instancePath:t+
"/conditions/"+s})||(e=e===null?c.errors:e.concat(c.errors),o=e.length)}else e=n(e,t+"/conditions","type",{type:"array"}),o++}if(r.nodeSummary!==void 0&&(Te(r.nodeSummary,
{instancePath:t+"/nodeSummary"})||(e=e===null?Te.errors:e.concat(Te.errors),o=e.length)),r.resourceSummary!==void 0&&(we(r.resourceSummary,{instancePath:t+"/res\
ourceSummary"})||(e=e===null?we.errors:e.concat(we.errors),o=e.length)),r.remedyActions!==void 0){let i=r.remedyActions;if(Array.isArray(i)){let l=i.length;for(let s=0;s<
l;s++)typeof i[s]!="string"&&(e=n(e,t+"/remedyActions/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/remedyActions","type",{type:"array"}),o++}}else e=n(e,t,"t\
ype",{type:"object"}),o++;return Oe.errors=e,o===0}function Ci(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===
void 0&&(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,
t,"required",{missingProperty:"metadata"}),o++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||
i==="metadata"||i==="spec"||i==="status"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="cluster.karmada.io\
/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"cluster.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="Cluster"&&(e=n(e,t+"/kind","const",{allowedValue:"\
Cluster"}),o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(Ee(r.spec,
{instancePath:t+"/spec"})||(e=e===null?Ee.errors:e.concat(Ee.errors),o=e.length)),r.status!==void 0&&(Oe(r.status,{instancePath:t+"/status"})||(e=e===null?Oe.errors:
e.concat(Oe.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Ci.errors=e,o===0}var mo=Ti;function Fe(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"a\
piVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||(e=n(e,t,"additionalPropertie\
s",{additionalProperty:i}),o++);r.apiVersion!==void 0&&typeof r.apiVersion!="string"&&(e=n(e,t+"/apiVersion","type",{type:"string"}),o++),r.kind!==void 0&&typeof r.
kind!="string"&&(e=n(e,t+"/kind","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return Fe.errors=e,o===0}function u(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.luaScript===void 0&&(e=n(e,t,"required",{missingProperty:"lua\
Script"}),o++);for(let i in r)i!=="luaScript"&&(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.luaScript!==void 0&&typeof r.luaScript!="string"&&
(e=n(e,t+"/luaScript","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return u.errors=e,o===0}function Le(r,{instancePath:t=""}={}){let e=null,
o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="retention"||i==="replicaResource"||i==="componentResource"||i==="replicaRevision"||i==="sta\
tusReflection"||i==="statusAggregation"||i==="healthInterpretation"||i==="dependencyInterpretation"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);
r.retention!==void 0&&(u(r.retention,{instancePath:t+"/retention"})||(e=e===null?u.errors:e.concat(u.errors),o=e.length)),r.replicaResource!==void 0&&(u(r.replicaResource,
{instancePath:t+"/replicaResource"})||(e=e===null?u.errors:e.concat(u.errors),o=e.length)),r.componentResource!==void 0&&(u(r.componentResource,{instancePath:t+
"/componentResource"})||(e=e===null?u.errors:e.concat(u.errors),o=e.length)),r.replicaRevision!==void 0&&(u(r.replicaRevision,{instancePath:t+"/replicaRevision"})||
(e=e===null?u.errors:e.concat(u.errors),o=e.length)),r.statusReflection!==void 0&&(u(r.statusReflection,{instancePath:t+"/statusReflection"})||(e=e===null?u.errors:
e.concat(u.errors),o=e.length)),r.statusAggregation!==void 0&&(u(r.statusAggregation,{instancePath:t+"/statusAggregation"})||(e=e===null?u.errors:e.concat(u.errors),
o=e.length)),r.healthInterpretation!==void 0&&(u(r.healthInterpretation,{instancePath:t+"/healthInterpretation"})||(e=e===null?u.errors:e.concat(u.errors),o=e.length)),
r.dependencyInterpretation!==void 0&&(u(r.dependencyInterpretation,{instancePath:t+"/dependencyInterpretation"})||(e=e===null?u.errors:e.concat(u.errors),o=e.length))}else
e=n(e,t,"type",{type:"object"}),o++;return Le.errors=e,o===0}function ze(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.
target===void 0&&(e=n(e,t,"required",{missingProperty:"target"}),o++),r.customizations===void 0&&(e=n(e,t,"required",{missingProperty:"customizations"}),o++);for(let i in r)
i==="target"||i==="customizations"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.target!==void 0&&(Fe(r.target,{instancePath:t+"/target"})||(e=
e===null?Fe.errors:e.concat(Fe.errors),o=e.length)),r.customizations!==void 0&&(Le(r.customizations,{instancePath:t+"/customizations"})||(e=e===null?Le.errors:e.
concat(Le.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return ze.errors=e,o===0}function Ti(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"\
kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)
i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="co\
nfig.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"config.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="ResourceInterpreterCustom\
ization"&&(e=n(e,t+"/kind","const",{allowedValue:"ResourceInterpreterCustomization"}),o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=
e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(ze(r.spec,{instancePath:t+"/spec"})||(e=e===null?ze.errors:e.concat(ze.errors),o=e.length))}else
e=n(e,t,"type",{type:"object"}),o++;return Ti.errors=e,o===0}var go=Mi;function Ge(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.namespace===void 0&&(e=n(e,t,"required",{missingProperty:"na\
mespace"}),o++),r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++);for(let i in r)i==="namespace"||i==="name"||i==="path"||i==="port"||(e=n(e,t,
"additionalProperties",{additionalProperty:i}),o++);if(r.namespace!==void 0&&typeof r.namespace!="string"&&(e=n(e,t+"/namespace","type",{type:"string"}),o++),r.
name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.path!==void 0&&typeof r.path!="string"&&(e=n(e,t+"/path","type",{type:"s\
tring"}),o++),r.port!==void 0){let i=r.port;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/port","type",{type:"integer"}),o++),typeof i=="number"&&
isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/port","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/port","minimum",
{comparison:">=",limit:-2147483648}),o++))}}else e=n(e,t,"type",{type:"object"}),o++;return Ge.errors=e,o===0}var ao=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
function Be(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="url"||i==="service"||i==="caBundle"||(e=n(
e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.url!==void 0&&typeof r.url!="string"&&(e=n(e,t+"/url","type",{type:"string"}),o++),r.service!==void 0&&
(Ge(r.service,{instancePath:t+"/service"})||(e=e===null?Ge.errors:e.concat(Ge.errors),o=e.length)),r.caBundle!==void 0){let i=r.caBundle;typeof i=="string"?ao.test(
i)||(e=n(e,t+"/caBundle","format",{format:"byte"}),o++):(e=n(e,t+"/caBundle","type",{type:"string"}),o++)}}else e=n(e,t,"type",{type:"object"}),o++;return Be.errors=
e,o===0}function Ie(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.operations===void 0&&(e=n(e,t,"required",{missingProperty:"o\
perations"}),o++),r.apiGroups===void 0&&(e=n(e,t,"required",{missingProperty:"apiGroups"}),o++),r.apiVersions===void 0&&(e=n(e,t,"required",{missingProperty:"ap\
iVersions"}),o++),r.kinds===void 0&&(e=n(e,t,"required",{missingProperty:"kinds"}),o++);for(let i in r)i==="operations"||i==="apiGroups"||i==="apiVersions"||i===
"kinds"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.operations!==void 0){let i=r.operations;if(Array.isArray(i)){let l=i.length;for(let s=0;s<
l;s++)typeof i[s]!="string"&&(e=n(e,t+"/operations/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/operations","type",{type:"array"}),o++}if(r.apiGroups!==void 0){
let i=r.apiGroups;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/apiGroups/"+s,"type",{type:"string"}),o++)}else e=n(
e,t+"/apiGroups","type",{type:"array"}),o++}if(r.apiVersions!==void 0){let i=r.apiVersions;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!=
"string"&&(e=n(e,t+"/apiVersions/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/apiVersions","type",{type:"array"}),o++}if(r.kinds!==void 0){let i=r.kinds;if(Array.
isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/kinds/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/kinds","type",{type:"arra\
y"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return Ie.errors=e,o===0}function De(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++),r.clientConfig===void 0&&(e=n(e,t,"required",{missingProperty:"clientConfig"}),o++),
r.interpreterContextVersions===void 0&&(e=n(e,t,"required",{missingProperty:"interpreterContextVersions"}),o++);for(let i in r)i==="name"||i==="clientConfig"||i===
"rules"||i==="timeoutSeconds"||i==="interpreterContextVersions"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.name!==void 0&&typeof r.name!=
"string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.clientConfig!==void 0&&(Be(r.clientConfig,{instancePath:t+"/clientConfig"})||(e=e===null?Be.errors:e.concat(
Be.errors),o=e.length)),r.rules!==void 0){let i=r.rules;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)Ie(i[s],{instancePath:t+"/rules/"+s})||(e=e===null?
Ie.errors:e.concat(Ie.errors),o=e.length)}else e=n(e,t+"/rules","type",{type:"array"}),o++}if(r.timeoutSeconds!==void 0){let i=r.timeoutSeconds;typeof i=="numbe\
r"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/timeoutSeconds","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,
t+"/timeoutSeconds","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/timeoutSeconds","minimum",{comparison:">=",limit:-2147483648}),
o++))}if(r.interpreterContextVersions!==void 0){let i=r.interpreterContextVersions;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&
(e=n(e,t+"/interpreterContextVersions/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/interpreterContextVersions","type",{type:"array"}),o++}}else e=n(e,t,"type",
{type:"object"}),o++;return De.errors=e,o===0}function Mi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&
(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"requ\
ired",{missingProperty:"metadata"}),o++),r.webhooks===void 0&&(e=n(e,t,"required",{missingProperty:"webhooks"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||
i==="metadata"||i==="webhooks"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.apiVersion!==void 0&&r.apiVersion!=="config.karmada.io/v1alpha\
1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"config.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="ResourceInterpreterWebhookConfiguration"&&(e=n(e,
t+"/kind","const",{allowedValue:"ResourceInterpreterWebhookConfiguration"}),o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.
errors:e.concat(p.errors),o=e.length)),r.webhooks!==void 0){let i=r.webhooks;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)De(i[s],{instancePath:t+"/w\
ebhooks/"+s})||(e=e===null?De.errors:e.concat(De.errors),o=e.length)}else e=n(e,t+"/webhooks","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;
return Mi.errors=e,o===0}var bo=wi;function We(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="conditions"&&(e=n(e,t,"additionalPropertie\
s",{additionalProperty:i}),o++);if(r.conditions!==void 0){let i=r.conditions;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)c(i[s],{instancePath:t+"/co\
nditions/"+s})||(e=e===null?c.errors:e.concat(c.errors),o=e.length)}else e=n(e,t+"/conditions","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),
o++;return We.errors=e,o===0}function wi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"\
required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"\
metadata"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="status"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==
void 0&&r.apiVersion!=="multicluster.x-k8s.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"multicluster.x-k8s.io/v1alpha1"}),o++),r.kind!==void 0&&r.
kind!=="ServiceExport"&&(e=n(e,t+"/kind","const",{allowedValue:"ServiceExport"}),o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?
p.errors:e.concat(p.errors),o=e.length)),r.status!==void 0&&(We(r.status,{instancePath:t+"/status"})||(e=e===null?We.errors:e.concat(We.errors),o=e.length))}else
e=n(e,t,"type",{type:"object"}),o++;return wi.errors=e,o===0}var vo=Oi;var Ao={type:"object",properties:{ports:{type:"array",items:{$ref:"#/definitions/ServiceImportPort"}},ips:{type:"array",items:{type:"string"},maxItems:1},type:{
enum:["ClusterSetIP","Headless"]},sessionAffinity:{type:"string"},sessionAffinityConfig:{$ref:"#/definitions/SessionAffinityConfig"}},required:["ports","type"],
additionalProperties:!1};function He(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.port===void 0&&(e=n(e,t,"required",{missingProperty:"port"}),
o++);for(let i in r)i==="name"||i==="protocol"||i==="appProtocol"||i==="port"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.name!==void 0&&
typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.protocol!==void 0&&typeof r.protocol!="string"&&(e=n(e,t+"/protocol","type",{type:"stri\
ng"}),o++),r.appProtocol!==void 0&&typeof r.appProtocol!="string"&&(e=n(e,t+"/appProtocol","type",{type:"string"}),o++),r.port!==void 0){let i=r.port;typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/port","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/\
port","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/port","minimum",{comparison:">=",limit:-2147483648}),o++))}}else e=
n(e,t,"type",{type:"object"}),o++;return He.errors=e,o===0}function Ue(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="timeoutSeconds"&&(e=n(e,t,"additionalPrope\
rties",{additionalProperty:i}),o++);if(r.timeoutSeconds!==void 0){let i=r.timeoutSeconds;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/timeoutS\
econds","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/timeoutSeconds","maximum",{comparison:"<=",limit:2147483647}),
o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/timeoutSeconds","minimum",{comparison:">=",limit:-2147483648}),o++))}}else e=n(e,t,"type",{type:"object"}),o++;return Ue.
errors=e,o===0}function Ze(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="clientIP"&&(e=n(e,t,"additi\
onalProperties",{additionalProperty:i}),o++);r.clientIP!==void 0&&(Ue(r.clientIP,{instancePath:t+"/clientIP"})||(e=e===null?Ue.errors:e.concat(Ue.errors),o=e.length))}else
e=n(e,t,"type",{type:"object"}),o++;return Ze.errors=e,o===0}function Ke(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.
ports===void 0&&(e=n(e,t,"required",{missingProperty:"ports"}),o++),r.type===void 0&&(e=n(e,t,"required",{missingProperty:"type"}),o++);for(let i in r)i==="port\
s"||i==="ips"||i==="type"||i==="sessionAffinity"||i==="sessionAffinityConfig"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.ports!==void 0){
let i=r.ports;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)He(i[s],{instancePath:t+"/ports/"+s})||(e=e===null?He.errors:e.concat(He.errors),o=e.length)}else
e=n(e,t+"/ports","type",{type:"array"}),o++}if(r.ips!==void 0){let i=r.ips;if(Array.isArray(i)){i.length>1&&(e=n(e,t+"/ips","maxItems",{limit:1}),o++);let l=i.length;
for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/ips/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/ips","type",{type:"array"}),o++}if(r.type!==void 0){let i=r.
type;i==="ClusterSetIP"||i==="Headless"||(e=n(e,t+"/type","enum",{allowedValues:Ao.properties.type.enum}),o++)}r.sessionAffinity!==void 0&&typeof r.sessionAffinity!=
"string"&&(e=n(e,t+"/sessionAffinity","type",{type:"string"}),o++),r.sessionAffinityConfig!==void 0&&(Ze(r.sessionAffinityConfig,{instancePath:t+"/sessionAffini\
tyConfig"})||(e=e===null?Ze.errors:e.concat(Ze.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Ke.errors=e,o===0}function _e(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.cluster===void 0&&(e=n(e,t,"required",{missingProperty:"clus\
ter"}),o++);for(let i in r)i!=="cluster"&&(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.cluster!==void 0&&typeof r.cluster!="string"&&(e=n(e,t+
"/cluster","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return _e.errors=e,o===0}function Qe(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="clusters"&&(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.clusters!==void 0){let i=r.
clusters;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)_e(i[s],{instancePath:t+"/clusters/"+s})||(e=e===null?_e.errors:e.concat(_e.errors),o=e.length)}else
e=n(e,t+"/clusters","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return Qe.errors=e,o===0}function Oi(r,{instancePath:t=""}={}){let e=null,
o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"requ\
ired",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i===
"metadata"||i==="spec"||i==="status"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="multicluster.x-k8s.io/\
v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"multicluster.x-k8s.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="ServiceImport"&&(e=n(e,t+"/kind","con\
st",{allowedValue:"ServiceImport"}),o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),
r.spec!==void 0&&(Ke(r.spec,{instancePath:t+"/spec"})||(e=e===null?Ke.errors:e.concat(Ke.errors),o=e.length)),r.status!==void 0&&(Qe(r.status,{instancePath:t+"/\
status"})||(e=e===null?Qe.errors:e.concat(Qe.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Oi.errors=e,o===0}var ko=Fi;function Je(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="name"||i==="number"||(e=n(e,t,"additionalP\
roperties",{additionalProperty:i}),o++);if(r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.number!==void 0){let i=r.number;
typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/number","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&
(e=n(e,t+"/number","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/number","minimum",{comparison:">=",limit:-2147483648}),
o++))}}else e=n(e,t,"type",{type:"object"}),o++;return Je.errors=e,o===0}function Ye(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++);for(let i in r)i==="name"||i==="port"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.port!==void 0&&(Je(r.port,{instancePath:t+"/port"})||(e=e===null?
Je.errors:e.concat(Je.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Ye.errors=e,o===0}function he(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),
o++),r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++);for(let i in r)i==="apiGroup"||i==="kind"||i==="name"||(e=n(e,t,"additionalProperties",
{additionalProperty:i}),o++);r.apiGroup!==void 0&&typeof r.apiGroup!="string"&&(e=n(e,t+"/apiGroup","type",{type:"string"}),o++),r.kind!==void 0&&typeof r.kind!=
"string"&&(e=n(e,t+"/kind","type",{type:"string"}),o++),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++)}else e=n(e,t,"ty\
pe",{type:"object"}),o++;return he.errors=e,o===0}function O(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)
i==="service"||i==="resource"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.service!==void 0&&(Ye(r.service,{instancePath:t+"/service"})||(e=e===
null?Ye.errors:e.concat(Ye.errors),o=e.length)),r.resource!==void 0&&(he(r.resource,{instancePath:t+"/resource"})||(e=e===null?he.errors:e.concat(he.errors),o=e.
length))}else e=n(e,t,"type",{type:"object"}),o++;return O.errors=e,o===0}function Xe(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="hosts"||i==="secretName"||(e=n(e,t,"additi\
onalProperties",{additionalProperty:i}),o++);if(r.hosts!==void 0){let i=r.hosts;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=
n(e,t+"/hosts/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/hosts","type",{type:"array"}),o++}r.secretName!==void 0&&typeof r.secretName!="string"&&(e=n(e,t+"\
/secretName","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return Xe.errors=e,o===0}function Pe(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.pathType===void 0&&(e=n(e,t,"required",{missingProperty:"pat\
hType"}),o++),r.backend===void 0&&(e=n(e,t,"required",{missingProperty:"backend"}),o++);for(let i in r)i==="path"||i==="pathType"||i==="backend"||(e=n(e,t,"addi\
tionalProperties",{additionalProperty:i}),o++);r.path!==void 0&&typeof r.path!="string"&&(e=n(e,t+"/path","type",{type:"string"}),o++),r.pathType!==void 0&&typeof r.
pathType!="string"&&(e=n(e,t+"/pathType","type",{type:"string"}),o++),r.backend!==void 0&&(O(r.backend,{instancePath:t+"/backend"})||(e=e===null?O.errors:e.concat(
O.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Pe.errors=e,o===0}function er(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){r.paths===void 0&&(e=n(e,t,"required",{missingProperty:"paths"}),o++);for(let i in r)i!=="paths"&&(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.paths!==void 0){let i=r.paths;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)Pe(i[s],{instancePath:t+"/paths/"+s})||(e=e===null?Pe.errors:e.concat(
Pe.errors),o=e.length)}else e=n(e,t+"/paths","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return er.errors=e,o===0}function rr(r,{instancePath:t=""}={}){
let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="host"||i==="http"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);
r.host!==void 0&&typeof r.host!="string"&&(e=n(e,t+"/host","type",{type:"string"}),o++),r.http!==void 0&&(er(r.http,{instancePath:t+"/http"})||(e=e===null?er.errors:
e.concat(er.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return rr.errors=e,o===0}function ir(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let i in r)i==="ingressClassName"||i==="defaultBackend"||i==="tls"||i==="rules"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.ingressClassName!==void 0&&typeof r.ingressClassName!="string"&&(e=n(e,t+"/ingressClassName","type",{type:"string"}),o++),r.defaultBackend!==void 0&&(O(
r.defaultBackend,{instancePath:t+"/defaultBackend"})||(e=e===null?O.errors:e.concat(O.errors),o=e.length)),r.tls!==void 0){let i=r.tls;if(Array.isArray(i)){let l=i.
length;for(let s=0;s<l;s++)Xe(i[s],{instancePath:t+"/tls/"+s})||(e=e===null?Xe.errors:e.concat(Xe.errors),o=e.length)}else e=n(e,t+"/tls","type",{type:"array"}),
o++}if(r.rules!==void 0){let i=r.rules;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)rr(i[s],{instancePath:t+"/rules/"+s})||(e=e===null?rr.errors:e.concat(
rr.errors),o=e.length)}else e=n(e,t+"/rules","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return ir.errors=e,o===0}function F(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.port===void 0&&(e=n(e,t,"required",{missingProperty:"port"}),
o++),r.protocol===void 0&&(e=n(e,t,"required",{missingProperty:"protocol"}),o++),r.error===void 0&&(e=n(e,t,"required",{missingProperty:"error"}),o++);for(let i in r)
i==="port"||i==="protocol"||i==="error"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.port!==void 0){let i=r.port;typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)||(e=n(e,t+"/port","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/port","maximum",{comparison:"\
<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/port","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.protocol!==void 0&&typeof r.protocol!=
"string"&&(e=n(e,t+"/protocol","type",{type:"string"}),o++),r.error!==void 0){let i=r.error;typeof i=="string"?(k(i)>316&&(e=n(e,t+"/error","maxLength",{limit:316}),
o++),Ei.test(i)||(e=n(e,t+"/error","pattern",{pattern:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z\
0-9])$"}),o++)):(e=n(e,t+"/error","type",{type:"string"}),o++)}}else e=n(e,t,"type",{type:"object"}),o++;return F.errors=e,o===0}function or(r,{instancePath:t=""}={}){
let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="ip"||i==="hostname"||i==="ports"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.ip!==void 0&&typeof r.ip!="string"&&(e=n(e,t+"/ip","type",{type:"string"}),o++),r.hostname!==void 0&&typeof r.hostname!="string"&&(e=n(e,t+"/hostname",
"type",{type:"string"}),o++),r.ports!==void 0){let i=r.ports;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)F(i[s],{instancePath:t+"/ports/"+s})||(e=e===
null?F.errors:e.concat(F.errors),o=e.length)}else e=n(e,t+"/ports","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return or.errors=e,o===0}
function tr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="ingress"&&(e=n(e,t,"additionalProperties",
{additionalProperty:i}),o++);if(r.ingress!==void 0){let i=r.ingress;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)or(i[s],{instancePath:t+"/ingress/"+
s})||(e=e===null?or.errors:e.concat(or.errors),o=e.length)}else e=n(e,t+"/ingress","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return tr.
errors=e,o===0}function nr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),
o++);for(let i in r)i==="name"||i==="clusters"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.name!==void 0&&typeof r.name!="string"&&(e=n(e,
t+"/name","type",{type:"string"}),o++),r.clusters!==void 0){let i=r.clusters;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(
e,t+"/clusters/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/clusters","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return nr.errors=e,
o===0}function sr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="loadBalancer"||i==="trafficBlockClus\
ters"||i==="serviceLocations"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.loadBalancer!==void 0&&(tr(r.loadBalancer,{instancePath:t+"/loa\
dBalancer"})||(e=e===null?tr.errors:e.concat(tr.errors),o=e.length)),r.trafficBlockClusters!==void 0){let i=r.trafficBlockClusters;if(Array.isArray(i)){let l=i.
length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/trafficBlockClusters/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/trafficBlockClusters","type",{
type:"array"}),o++}if(r.serviceLocations!==void 0){let i=r.serviceLocations;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)nr(i[s],{instancePath:t+"/se\
rviceLocations/"+s})||(e=e===null?nr.errors:e.concat(nr.errors),o=e.length)}else e=n(e,t+"/serviceLocations","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"\
object"}),o++;return sr.errors=e,o===0}function Fi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&
(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"requ\
ired",{missingProperty:"metadata"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||i==="status"||(e=n(e,t,"additionalProperties",
{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="networking.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"networking.ka\
rmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="MultiClusterIngress"&&(e=n(e,t+"/kind","const",{allowedValue:"MultiClusterIngress"}),o++),r.metadata!==void 0&&
(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(ir(r.spec,{instancePath:t+"/spec"})||(e=e===
null?ir.errors:e.concat(ir.errors),o=e.length)),r.status!==void 0&&(sr(r.status,{instancePath:t+"/status"})||(e=e===null?sr.errors:e.concat(sr.errors),o=e.length))}else
e=n(e,t,"type",{type:"object"}),o++;return Fi.errors=e,o===0}var jo=Li;function lr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.port===void 0&&(e=n(e,t,"required",{missingProperty:"port"}),
o++);for(let i in r)i==="name"||i==="port"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"\
/name","type",{type:"string"}),o++),r.port!==void 0){let i=r.port;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/port","type",{type:"integer"}),
o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/port","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&
(e=n(e,t+"/port","minimum",{comparison:">=",limit:-2147483648}),o++))}}else e=n(e,t,"type",{type:"object"}),o++;return lr.errors=e,o===0}function pr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="clusterNames"&&(e=n(e,t,"additionalPropert\
ies",{additionalProperty:i}),o++);if(r.clusterNames!==void 0){let i=r.clusterNames;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&
(e=n(e,t+"/clusterNames/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/clusterNames","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return pr.
errors=e,o===0}function x(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),
o++);for(let i in r)i!=="name"&&(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{
type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return x.errors=e,o===0}function fr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){r.types===void 0&&(e=n(e,t,"required",{missingProperty:"types"}),o++);for(let i in r)i==="types"||i==="ports"||i==="range"||i==="service\
ProvisionClusters"||i==="serviceConsumptionClusters"||i==="providerClusters"||i==="consumerClusters"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);
if(r.types!==void 0){let i=r.types;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/types/"+s,"type",{type:"string"}),o++)}else
e=n(e,t+"/types","type",{type:"array"}),o++}if(r.ports!==void 0){let i=r.ports;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)lr(i[s],{instancePath:t+"\
/ports/"+s})||(e=e===null?lr.errors:e.concat(lr.errors),o=e.length)}else e=n(e,t+"/ports","type",{type:"array"}),o++}if(r.range!==void 0&&(pr(r.range,{instancePath:t+
"/range"})||(e=e===null?pr.errors:e.concat(pr.errors),o=e.length)),r.serviceProvisionClusters!==void 0){let i=r.serviceProvisionClusters;if(Array.isArray(i)){let l=i.
length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/serviceProvisionClusters/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/serviceProvisionClusters",
"type",{type:"array"}),o++}if(r.serviceConsumptionClusters!==void 0){let i=r.serviceConsumptionClusters;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)
typeof i[s]!="string"&&(e=n(e,t+"/serviceConsumptionClusters/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/serviceConsumptionClusters","type",{type:"array"}),
o++}if(r.providerClusters!==void 0){let i=r.providerClusters;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)x(i[s],{instancePath:t+"/providerClusters/"+
s})||(e=e===null?x.errors:e.concat(x.errors),o=e.length)}else e=n(e,t+"/providerClusters","type",{type:"array"}),o++}if(r.consumerClusters!==void 0){let i=r.consumerClusters;
if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)x(i[s],{instancePath:t+"/consumerClusters/"+s})||(e=e===null?x.errors:e.concat(x.errors),o=e.length)}else
e=n(e,t+"/consumerClusters","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return fr.errors=e,o===0}function yr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="ip"||i==="hostname"||i==="ipMode"||i==="po\
rts"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.ip!==void 0&&typeof r.ip!="string"&&(e=n(e,t+"/ip","type",{type:"string"}),o++),r.hostname!==
void 0&&typeof r.hostname!="string"&&(e=n(e,t+"/hostname","type",{type:"string"}),o++),r.ipMode!==void 0&&typeof r.ipMode!="string"&&(e=n(e,t+"/ipMode","type",{
type:"string"}),o++),r.ports!==void 0){let i=r.ports;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)F(i[s],{instancePath:t+"/ports/"+s})||(e=e===null?F.
errors:e.concat(F.errors),o=e.length)}else e=n(e,t+"/ports","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return yr.errors=e,o===0}function ur(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="ingress"&&(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.ingress!==void 0){let i=r.ingress;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)yr(i[s],{instancePath:t+"/ingress/"+s})||(e=e===null?yr.errors:
e.concat(yr.errors),o=e.length)}else e=n(e,t+"/ingress","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return ur.errors=e,o===0}function dr(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="conditions"||i==="loadBalancer"||(e=n(e,t,"additionalProp\
erties",{additionalProperty:i}),o++);if(r.conditions!==void 0){let i=r.conditions;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)c(i[s],{instancePath:t+
"/conditions/"+s})||(e=e===null?c.errors:e.concat(c.errors),o=e.length)}else e=n(e,t+"/conditions","type",{type:"array"}),o++}r.loadBalancer!==void 0&&(ur(r.loadBalancer,
{instancePath:t+"/loadBalancer"})||(e=e===null?ur.errors:e.concat(ur.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return dr.errors=e,o===0}function Li(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),
r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++),r.spec===void 0&&
(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||i==="status"||(e=n(e,t,"additionalPr\
operties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="networking.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"net\
working.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="MultiClusterService"&&(e=n(e,t+"/kind","const",{allowedValue:"MultiClusterService"}),o++),r.metadata!==
void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(fr(r.spec,{instancePath:t+"/spec"})||
(e=e===null?fr.errors:e.concat(fr.errors),o=e.length)),r.status!==void 0&&(dr(r.status,{instancePath:t+"/status"})||(e=e===null?dr.errors:e.concat(dr.errors),o=
e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Li.errors=e,o===0}var No=zi;function L(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"ap\
iVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="namespace"||i==="name"||i===
"labelSelector"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&typeof r.apiVersion!="string"&&(e=n(e,t+"/apiVersion","type",
{type:"string"}),o++),r.kind!==void 0&&typeof r.kind!="string"&&(e=n(e,t+"/kind","type",{type:"string"}),o++),r.namespace!==void 0&&typeof r.namespace!="string"&&
(e=n(e,t+"/namespace","type",{type:"string"}),o++),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.labelSelector!==void 0&&
(b(r.labelSelector,{instancePath:t+"/labelSelector"})||(e=e===null?b.errors:e.concat(b.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return L.errors=
e,o===0}function N(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.key===void 0&&(e=n(e,t,"required",{missingProperty:"key"}),o++),
r.operator===void 0&&(e=n(e,t,"required",{missingProperty:"operator"}),o++);for(let i in r)i==="key"||i==="operator"||i==="values"||(e=n(e,t,"additionalProperti\
es",{additionalProperty:i}),o++);if(r.key!==void 0&&typeof r.key!="string"&&(e=n(e,t+"/key","type",{type:"string"}),o++),r.operator!==void 0&&typeof r.operator!=
"string"&&(e=n(e,t+"/operator","type",{type:"string"}),o++),r.values!==void 0){let i=r.values;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!=
"string"&&(e=n(e,t+"/values/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/values","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return N.
errors=e,o===0}function q(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="matchExpressions"&&(e=n(e,t,
"additionalProperties",{additionalProperty:i}),o++);if(r.matchExpressions!==void 0){let i=r.matchExpressions;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)
N(i[s],{instancePath:t+"/matchExpressions/"+s})||(e=e===null?N.errors:e.concat(N.errors),o=e.length)}else e=n(e,t+"/matchExpressions","type",{type:"array"}),o++}}else
e=n(e,t,"type",{type:"object"}),o++;return q.errors=e,o===0}function A(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)
i==="labelSelector"||i==="fieldSelector"||i==="clusterNames"||i==="exclude"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.labelSelector!==void 0&&
(b(r.labelSelector,{instancePath:t+"/labelSelector"})||(e=e===null?b.errors:e.concat(b.errors),o=e.length)),r.fieldSelector!==void 0&&(q(r.fieldSelector,{instancePath:t+
"/fieldSelector"})||(e=e===null?q.errors:e.concat(q.errors),o=e.length)),r.clusterNames!==void 0){let i=r.clusterNames;if(Array.isArray(i)){let l=i.length;for(let s=0;s<
l;s++)typeof i[s]!="string"&&(e=n(e,t+"/clusterNames/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/clusterNames","type",{type:"array"}),o++}if(r.exclude!==void 0){
let i=r.exclude;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/exclude/"+s,"type",{type:"string"}),o++)}else e=n(e,t+
"/exclude","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return A.errors=e,o===0}var qo={type:"object",properties:{path:{type:"string"},operator:{enum:["add","remove","replace"]},value:{}},required:["path","operator"],additionalProperties:!1};
function cr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.path===void 0&&(e=n(e,t,"required",{missingProperty:"path"}),
o++),r.operator===void 0&&(e=n(e,t,"required",{missingProperty:"operator"}),o++);for(let i in r)i==="path"||i==="operator"||i==="value"||(e=n(e,t,"additionalPro\
perties",{additionalProperty:i}),o++);if(r.path!==void 0&&typeof r.path!="string"&&(e=n(e,t+"/path","type",{type:"string"}),o++),r.operator!==void 0){let i=r.operator;
i==="add"||i==="remove"||i==="replace"||(e=n(e,t+"/operator","enum",{allowedValues:qo.properties.operator.enum}),o++)}}else e=n(e,t,"type",{type:"object"}),o++;
return cr.errors=e,o===0}var ji={type:"object",properties:{predicate:{$ref:"#/definitions/ImagePredicate"},component:{enum:["Registry","Repository","Tag"]},operator:{
enum:["add","remove","replace"]},value:{type:"string"}},required:["component","operator"],additionalProperties:!1};function mr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.path===void 0&&(e=n(e,t,"required",{missingProperty:"path"}),
o++);for(let i in r)i!=="path"&&(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.path!==void 0&&typeof r.path!="string"&&(e=n(e,t+"/path","type",{
type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return mr.errors=e,o===0}function gr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){r.component===void 0&&(e=n(e,t,"required",{missingProperty:"component"}),o++),r.operator===void 0&&(e=n(e,t,"required",{missingProperty:"\
operator"}),o++);for(let i in r)i==="predicate"||i==="component"||i==="operator"||i==="value"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.
predicate!==void 0&&(mr(r.predicate,{instancePath:t+"/predicate"})||(e=e===null?mr.errors:e.concat(mr.errors),o=e.length)),r.component!==void 0){let i=r.component;
i==="Registry"||i==="Repository"||i==="Tag"||(e=n(e,t+"/component","enum",{allowedValues:ji.properties.component.enum}),o++)}if(r.operator!==void 0){let i=r.operator;
i==="add"||i==="remove"||i==="replace"||(e=n(e,t+"/operator","enum",{allowedValues:ji.properties.operator.enum}),o++)}r.value!==void 0&&typeof r.value!="string"&&
(e=n(e,t+"/value","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return gr.errors=e,o===0}var Vo={type:"object",properties:{containerName:{
type:"string"},operator:{enum:["add","remove"]},value:{type:"array",items:{type:"string"}}},required:["containerName","operator"],additionalProperties:!1};function E(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.containerName===void 0&&(e=n(e,t,"required",{missingProperty:"containerName"}),
o++),r.operator===void 0&&(e=n(e,t,"required",{missingProperty:"operator"}),o++);for(let i in r)i==="containerName"||i==="operator"||i==="value"||(e=n(e,t,"addi\
tionalProperties",{additionalProperty:i}),o++);if(r.containerName!==void 0&&typeof r.containerName!="string"&&(e=n(e,t+"/containerName","type",{type:"string"}),
o++),r.operator!==void 0){let i=r.operator;i==="add"||i==="remove"||(e=n(e,t+"/operator","enum",{allowedValues:Vo.properties.operator.enum}),o++)}if(r.value!==void 0){
let i=r.value;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/value/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/va\
lue","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return E.errors=e,o===0}var So={type:"object",properties:{operator:{enum:["add","remov\
e","replace"]},value:{$ref:"#/definitions/StringMap"}},required:["operator","value"],additionalProperties:!1};function $(r,{instancePath:t=""}={}){let e=null,o=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){r.operator===void 0&&(e=n(e,t,"required",{missingProperty:"operator"}),o++),r.value===void 0&&(e=n(e,t,"required",{
missingProperty:"value"}),o++);for(let i in r)i==="operator"||i==="value"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.operator!==void 0){
let i=r.operator;i==="add"||i==="remove"||i==="replace"||(e=n(e,t+"/operator","enum",{allowedValues:So.properties.operator.enum}),o++)}r.value!==void 0&&(y(r.value,
{instancePath:t+"/value"})||(e=e===null?y.errors:e.concat(y.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return $.errors=e,o===0}var Ro={type:"object",properties:{subPath:{type:"string"},operator:{enum:["add","remove","replace"]},value:{}},required:["subPath","operator"],additionalProperties:!1};
function ar(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.subPath===void 0&&(e=n(e,t,"required",{missingProperty:"subP\
ath"}),o++),r.operator===void 0&&(e=n(e,t,"required",{missingProperty:"operator"}),o++);for(let i in r)i==="subPath"||i==="operator"||i==="value"||(e=n(e,t,"add\
itionalProperties",{additionalProperty:i}),o++);if(r.subPath!==void 0&&typeof r.subPath!="string"&&(e=n(e,t+"/subPath","type",{type:"string"}),o++),r.operator!==
void 0){let i=r.operator;i==="add"||i==="remove"||i==="replace"||(e=n(e,t+"/operator","enum",{allowedValues:Ro.properties.operator.enum}),o++)}}else e=n(e,t,"ty\
pe",{type:"object"}),o++;return ar.errors=e,o===0}var xo={type:"object",properties:{subPath:{type:"string"},operator:{enum:["add","remove","replace"]},value:{}},
required:["subPath","operator"],additionalProperties:!1};function br(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.subPath===
void 0&&(e=n(e,t,"required",{missingProperty:"subPath"}),o++),r.operator===void 0&&(e=n(e,t,"required",{missingProperty:"operator"}),o++);for(let i in r)i==="su\
bPath"||i==="operator"||i==="value"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.subPath!==void 0&&typeof r.subPath!="string"&&(e=n(e,t+"/\
subPath","type",{type:"string"}),o++),r.operator!==void 0){let i=r.operator;i==="add"||i==="remove"||i==="replace"||(e=n(e,t+"/operator","enum",{allowedValues:xo.
properties.operator.enum}),o++)}}else e=n(e,t,"type",{type:"object"}),o++;return br.errors=e,o===0}function vr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.fieldPath===void 0&&(e=n(e,t,"required",{missingProperty:"fieldPath"}),o++);for(let i in r)i==="fieldPath"||i==="json"||i==="yaml"||
(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.fieldPath!==void 0&&typeof r.fieldPath!="string"&&(e=n(e,t+"/fieldPath","type",{type:"string"}),
o++),r.json!==void 0){let i=r.json;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)ar(i[s],{instancePath:t+"/json/"+s})||(e=e===null?ar.errors:e.concat(
ar.errors),o=e.length)}else e=n(e,t+"/json","type",{type:"array"}),o++}if(r.yaml!==void 0){let i=r.yaml;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)
br(i[s],{instancePath:t+"/yaml/"+s})||(e=e===null?br.errors:e.concat(br.errors),o=e.length)}else e=n(e,t+"/yaml","type",{type:"array"}),o++}}else e=n(e,t,"type",
{type:"object"}),o++;return vr.errors=e,o===0}function z(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i===
"plaintext"||i==="imageOverrider"||i==="commandOverrider"||i==="argsOverrider"||i==="labelsOverrider"||i==="annotationsOverrider"||i==="fieldOverrider"||(e=n(e,
t,"additionalProperties",{additionalProperty:i}),o++);if(r.plaintext!==void 0){let i=r.plaintext;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)cr(i[s],
{instancePath:t+"/plaintext/"+s})||(e=e===null?cr.errors:e.concat(cr.errors),o=e.length)}else e=n(e,t+"/plaintext","type",{type:"array"}),o++}if(r.imageOverrider!==
void 0){let i=r.imageOverrider;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)gr(i[s],{instancePath:t+"/imageOverrider/"+s})||(e=e===null?gr.errors:e.concat(
gr.errors),o=e.length)}else e=n(e,t+"/imageOverrider","type",{type:"array"}),o++}if(r.commandOverrider!==void 0){let i=r.commandOverrider;if(Array.isArray(i)){let l=i.
length;for(let s=0;s<l;s++)E(i[s],{instancePath:t+"/commandOverrider/"+s})||(e=e===null?E.errors:e.concat(E.errors),o=e.length)}else e=n(e,t+"/commandOverrider",
"type",{type:"array"}),o++}if(r.argsOverrider!==void 0){let i=r.argsOverrider;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)E(i[s],{instancePath:t+"/a\
rgsOverrider/"+s})||(e=e===null?E.errors:e.concat(E.errors),o=e.length)}else e=n(e,t+"/argsOverrider","type",{type:"array"}),o++}if(r.labelsOverrider!==void 0){
let i=r.labelsOverrider;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)$(i[s],{instancePath:t+"/labelsOverrider/"+s})||(e=e===null?$.errors:e.concat($.
errors),o=e.length)}else e=n(e,t+"/labelsOverrider","type",{type:"array"}),o++}if(r.annotationsOverrider!==void 0){let i=r.annotationsOverrider;if(Array.isArray(
i)){let l=i.length;for(let s=0;s<l;s++)$(i[s],{instancePath:t+"/annotationsOverrider/"+s})||(e=e===null?$.errors:e.concat($.errors),o=e.length)}else e=n(e,t+"/a\
nnotationsOverrider","type",{type:"array"}),o++}if(r.fieldOverrider!==void 0){let i=r.fieldOverrider;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)vr(
i[s],{instancePath:t+"/fieldOverrider/"+s})||(e=e===null?vr.errors:e.concat(vr.errors),o=e.length)}else e=n(e,t+"/fieldOverrider","type",{type:"array"}),o++}}else
e=n(e,t,"type",{type:"object"}),o++;return z.errors=e,o===0}function Ar(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.
overriders===void 0&&(e=n(e,t,"required",{missingProperty:"overriders"}),o++);for(let i in r)i==="targetCluster"||i==="overriders"||(e=n(e,t,"additionalProperti\
es",{additionalProperty:i}),o++);r.targetCluster!==void 0&&(A(r.targetCluster,{instancePath:t+"/targetCluster"})||(e=e===null?A.errors:e.concat(A.errors),o=e.length)),
r.overriders!==void 0&&(z(r.overriders,{instancePath:t+"/overriders"})||(e=e===null?z.errors:e.concat(z.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),
o++;return Ar.errors=e,o===0}function G(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="resourceSelect\
ors"||i==="overrideRules"||i==="targetCluster"||i==="overriders"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.resourceSelectors!==void 0){
let i=r.resourceSelectors;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)L(i[s],{instancePath:t+"/resourceSelectors/"+s})||(e=e===null?L.errors:e.concat(
L.errors),o=e.length)}else e=n(e,t+"/resourceSelectors","type",{type:"array"}),o++}if(r.overrideRules!==void 0){let i=r.overrideRules;if(Array.isArray(i)){let l=i.
length;for(let s=0;s<l;s++)Ar(i[s],{instancePath:t+"/overrideRules/"+s})||(e=e===null?Ar.errors:e.concat(Ar.errors),o=e.length)}else e=n(e,t+"/overrideRules","t\
ype",{type:"array"}),o++}r.targetCluster!==void 0&&(A(r.targetCluster,{instancePath:t+"/targetCluster"})||(e=e===null?A.errors:e.concat(A.errors),o=e.length)),r.
overriders!==void 0&&(z(r.overriders,{instancePath:t+"/overriders"})||(e=e===null?z.errors:e.concat(z.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),
o++;return G.errors=e,o===0}function zi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"r\
equired",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"\
metadata"}),o++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||(e=
n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="policy.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"\
policy.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="ClusterOverridePolicy"&&(e=n(e,t+"/kind","const",{allowedValue:"ClusterOverridePolicy"}),o++),r.metadata!==
void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(G(r.spec,{instancePath:t+"/spec"})||
(e=e===null?G.errors:e.concat(G.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return zi.errors=e,o===0}var Eo=Gi;var gi={type:"object",properties:{resourceSelectors:{type:"array",items:{$ref:"#/definitions/ResourceSelector"},minItems:1},association:{type:"boolean"},propagateDeps:{
type:"boolean"},placement:{$ref:"#/definitions/Placement"},priority:{minimum:-2147483648,maximum:2147483647,type:"integer"},preemption:{enum:["Always","Never"]},
dependentOverrides:{type:"array",items:{type:"string"}},schedulerName:{type:"string"},failover:{$ref:"#/definitions/FailoverBehavior"},conflictResolution:{enum:[
"Abort","Overwrite"]},activationPreference:{const:"Lazy"},suspension:{$ref:"#/definitions/Suspension"},preserveResourcesOnDeletion:{type:"boolean"},schedulePriority:{
$ref:"#/definitions/SchedulePriority"}},required:["resourceSelectors"],additionalProperties:!1};function kr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.affinityName===void 0&&(e=n(e,t,"required",{missingProperty:"\
affinityName"}),o++);for(let i in r)i==="labelSelector"||i==="fieldSelector"||i==="clusterNames"||i==="exclude"||i==="affinityName"||(e=n(e,t,"additionalPropert\
ies",{additionalProperty:i}),o++);if(r.labelSelector!==void 0&&(b(r.labelSelector,{instancePath:t+"/labelSelector"})||(e=e===null?b.errors:e.concat(b.errors),o=
e.length)),r.fieldSelector!==void 0&&(q(r.fieldSelector,{instancePath:t+"/fieldSelector"})||(e=e===null?q.errors:e.concat(q.errors),o=e.length)),r.clusterNames!==
void 0){let i=r.clusterNames;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/clusterNames/"+s,"type",{type:"string"}),
o++)}else e=n(e,t+"/clusterNames","type",{type:"array"}),o++}if(r.exclude!==void 0){let i=r.exclude;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!=
"string"&&(e=n(e,t+"/exclude/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/exclude","type",{type:"array"}),o++}if(r.affinityName!==void 0){let i=r.affinityName;
typeof i=="string"?(k(i)>32&&(e=n(e,t+"/affinityName","maxLength",{limit:32}),o++),k(i)<1&&(e=n(e,t+"/affinityName","minLength",{limit:1}),o++)):(e=n(e,t+"/affi\
nityName","type",{type:"string"}),o++)}}else e=n(e,t,"type",{type:"object"}),o++;return kr.errors=e,o===0}function jr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&
typeof r=="object"&&!Array.isArray(r)){r.affinityName===void 0&&(e=n(e,t,"required",{missingProperty:"affinityName"}),o++);for(let i in r)i==="labelSelector"||i===
"fieldSelector"||i==="clusterNames"||i==="exclude"||i==="affinityName"||i==="overflowAffinities"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.
labelSelector!==void 0&&(b(r.labelSelector,{instancePath:t+"/labelSelector"})||(e=e===null?b.errors:e.concat(b.errors),o=e.length)),r.fieldSelector!==void 0&&(q(
r.fieldSelector,{instancePath:t+"/fieldSelector"})||(e=e===null?q.errors:e.concat(q.errors),o=e.length)),r.clusterNames!==void 0){let i=r.clusterNames;if(Array.
isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/clusterNames/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/clusterNames","typ\
e",{type:"array"}),o++}if(r.exclude!==void 0){let i=r.exclude;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/exclude/"+
s,"type",{type:"string"}),o++)}else e=n(e,t+"/exclude","type",{type:"array"}),o++}if(r.affinityName!==void 0){let i=r.affinityName;typeof i=="string"?(k(i)>32&&
(e=n(e,t+"/affinityName","maxLength",{limit:32}),o++),k(i)<1&&(e=n(e,t+"/affinityName","minLength",{limit:1}),o++)):(e=n(e,t+"/affinityName","type",{type:"strin\
g"}),o++)}if(r.overflowAffinities!==void 0){let i=r.overflowAffinities;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)kr(i[s],{instancePath:t+"/overflo\
wAffinities/"+s})||(e=e===null?kr.errors:e.concat(kr.errors),o=e.length)}else e=n(e,t+"/overflowAffinities","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"\
object"}),o++;return jr.errors=e,o===0}function B(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="key"||i==="operator"||i==="value"||i==="eff\
ect"||i==="tolerationSeconds"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.key!==void 0&&typeof r.key!="string"&&(e=n(e,t+"/key","type",{type:"\
string"}),o++),r.operator!==void 0&&typeof r.operator!="string"&&(e=n(e,t+"/operator","type",{type:"string"}),o++),r.value!==void 0&&typeof r.value!="string"&&(e=
n(e,t+"/value","type",{type:"string"}),o++),r.effect!==void 0&&typeof r.effect!="string"&&(e=n(e,t+"/effect","type",{type:"string"}),o++),r.tolerationSeconds!==
void 0){let i=r.tolerationSeconds;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/tolerationSeconds","type",{type:"integer"}),o++)}}else e=n(e,t,
"type",{type:"object"}),o++;return B.errors=e,o===0}var $o={type:"object",properties:{spreadByField:{enum:["cluster","region","zone","provider"]},spreadByLabel:{
type:"string"},maxGroups:{type:"integer"},minGroups:{type:"integer"}},additionalProperties:!1};function Nr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let i in r)i==="spreadByField"||i==="spreadByLabel"||i==="maxGroups"||i==="minGroups"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.spreadByField!==void 0){let i=r.spreadByField;i==="cluster"||i==="region"||i==="zone"||i==="provider"||(e=n(e,t+"/spreadByField","enum",{allowedValues:$o.
properties.spreadByField.enum}),o++)}if(r.spreadByLabel!==void 0&&typeof r.spreadByLabel!="string"&&(e=n(e,t+"/spreadByLabel","type",{type:"string"}),o++),r.maxGroups!==
void 0){let i=r.maxGroups;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/maxGroups","type",{type:"integer"}),o++)}if(r.minGroups!==void 0){let i=r.
minGroups;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/minGroups","type",{type:"integer"}),o++)}}else e=n(e,t,"type",{type:"object"}),o++;return Nr.
errors=e,o===0}var Ni={type:"object",properties:{replicaSchedulingType:{enum:["Duplicated","Divided"]},replicaDivisionPreference:{enum:["Aggregated","Weighted"]},
weightPreference:{$ref:"#/definitions/ClusterPreferences"}},additionalProperties:!1};function qr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.targetCluster===void 0&&(e=n(e,t,"required",{missingProperty:"\
targetCluster"}),o++),r.weight===void 0&&(e=n(e,t,"required",{missingProperty:"weight"}),o++);for(let i in r)i==="targetCluster"||i==="weight"||(e=n(e,t,"additi\
onalProperties",{additionalProperty:i}),o++);if(r.targetCluster!==void 0&&(A(r.targetCluster,{instancePath:t+"/targetCluster"})||(e=e===null?A.errors:e.concat(A.
errors),o=e.length)),r.weight!==void 0){let i=r.weight;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/weight","type",{type:"integer"}),o++),typeof i==
"number"&&isFinite(i)&&(i<1||isNaN(i))&&(e=n(e,t+"/weight","minimum",{comparison:">=",limit:1}),o++)}}else e=n(e,t,"type",{type:"object"}),o++;return qr.errors=
e,o===0}function Vr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="staticWeightList"||i==="dynamicWei\
ght"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.staticWeightList!==void 0){let i=r.staticWeightList;if(Array.isArray(i)){let l=i.length;
for(let s=0;s<l;s++)qr(i[s],{instancePath:t+"/staticWeightList/"+s})||(e=e===null?qr.errors:e.concat(qr.errors),o=e.length)}else e=n(e,t+"/staticWeightList","ty\
pe",{type:"array"}),o++}r.dynamicWeight!==void 0&&r.dynamicWeight!=="AvailableReplicas"&&(e=n(e,t+"/dynamicWeight","const",{allowedValue:"AvailableReplicas"}),o++)}else
e=n(e,t,"type",{type:"object"}),o++;return Vr.errors=e,o===0}function Sr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)
i==="replicaSchedulingType"||i==="replicaDivisionPreference"||i==="weightPreference"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.replicaSchedulingType!==
void 0){let i=r.replicaSchedulingType;i==="Duplicated"||i==="Divided"||(e=n(e,t+"/replicaSchedulingType","enum",{allowedValues:Ni.properties.replicaSchedulingType.
enum}),o++)}if(r.replicaDivisionPreference!==void 0){let i=r.replicaDivisionPreference;i==="Aggregated"||i==="Weighted"||(e=n(e,t+"/replicaDivisionPreference","\
enum",{allowedValues:Ni.properties.replicaDivisionPreference.enum}),o++)}r.weightPreference!==void 0&&(Vr(r.weightPreference,{instancePath:t+"/weightPreference"})||
(e=e===null?Vr.errors:e.concat(Vr.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Sr.errors=e,o===0}function Rr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.groupByLabelKey===void 0&&(e=n(e,t,"required",{missingProperty:"\
groupByLabelKey"}),o++);for(let i in r)i!=="groupByLabelKey"&&(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.groupByLabelKey!==void 0&&typeof r.
groupByLabelKey!="string"&&(e=n(e,t+"/groupByLabelKey","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return Rr.errors=e,o===0}function xr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.groupByLabelKey===void 0&&(e=n(e,t,"required",{missingProperty:"\
groupByLabelKey"}),o++);for(let i in r)i!=="groupByLabelKey"&&(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.groupByLabelKey!==void 0&&typeof r.
groupByLabelKey!="string"&&(e=n(e,t+"/groupByLabelKey","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return xr.errors=e,o===0}function Er(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="affinity"||i==="antiAffinity"||(e=n(e,t,"additionalProper\
ties",{additionalProperty:i}),o++);r.affinity!==void 0&&(Rr(r.affinity,{instancePath:t+"/affinity"})||(e=e===null?Rr.errors:e.concat(Rr.errors),o=e.length)),r.antiAffinity!==
void 0&&(xr(r.antiAffinity,{instancePath:t+"/antiAffinity"})||(e=e===null?xr.errors:e.concat(xr.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Er.
errors=e,o===0}function I(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="clusterAffinity"||i==="clust\
erAffinities"||i==="clusterTolerations"||i==="spreadConstraints"||i==="replicaScheduling"||i==="workloadAffinity"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.clusterAffinity!==void 0&&(A(r.clusterAffinity,{instancePath:t+"/clusterAffinity"})||(e=e===null?A.errors:e.concat(A.errors),o=e.length)),r.clusterAffinities!==
void 0){let i=r.clusterAffinities;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)jr(i[s],{instancePath:t+"/clusterAffinities/"+s})||(e=e===null?jr.errors:
e.concat(jr.errors),o=e.length)}else e=n(e,t+"/clusterAffinities","type",{type:"array"}),o++}if(r.clusterTolerations!==void 0){let i=r.clusterTolerations;if(Array.
isArray(i)){let l=i.length;for(let s=0;s<l;s++)B(i[s],{instancePath:t+"/clusterTolerations/"+s})||(e=e===null?B.errors:e.concat(B.errors),o=e.length)}else e=n(e,
t+"/clusterTolerations","type",{type:"array"}),o++}if(r.spreadConstraints!==void 0){let i=r.spreadConstraints;if(Array.isArray(i)){let l=i.length;for(let s=0;s<
l;s++)Nr(i[s],{instancePath:t+"/spreadConstraints/"+s})||(e=e===null?Nr.errors:e.concat(Nr.errors),o=e.length)}else e=n(e,t+"/spreadConstraints","type",{type:"a\
rray"}),o++}r.replicaScheduling!==void 0&&(Sr(r.replicaScheduling,{instancePath:t+"/replicaScheduling"})||(e=e===null?Sr.errors:e.concat(Sr.errors),o=e.length)),
r.workloadAffinity!==void 0&&(Er(r.workloadAffinity,{instancePath:t+"/workloadAffinity"})||(e=e===null?Er.errors:e.concat(Er.errors),o=e.length))}else e=n(e,t,"\
type",{type:"object"}),o++;return I.errors=e,o===0}var Co={type:"object",properties:{decisionConditions:{$ref:"#/definitions/DecisionConditions"},purgeMode:{enum:["Directly","Gracefully","Never"]},gracePeriodSeconds:{
minimum:-2147483648,maximum:2147483647,type:"integer"},statePreservation:{$ref:"#/definitions/StatePreservation"}},required:["decisionConditions"],additionalProperties:!1};function $r(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="tolerationSeconds"&&(e=n(e,t,"additionalPr\
operties",{additionalProperty:i}),o++);if(r.tolerationSeconds!==void 0){let i=r.tolerationSeconds;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"\
/tolerationSeconds","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/tolerationSeconds","maximum",{comparison:"\
<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/tolerationSeconds","minimum",{comparison:">=",limit:-2147483648}),o++))}}else e=n(e,t,"type",{
type:"object"}),o++;return $r.errors=e,o===0}function Cr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.aliasLabelName===void 0&&(e=n(e,t,"required",{missingProperty:"\
aliasLabelName"}),o++),r.jsonPath===void 0&&(e=n(e,t,"required",{missingProperty:"jsonPath"}),o++);for(let i in r)i==="aliasLabelName"||i==="jsonPath"||(e=n(e,t,
"additionalProperties",{additionalProperty:i}),o++);r.aliasLabelName!==void 0&&typeof r.aliasLabelName!="string"&&(e=n(e,t+"/aliasLabelName","type",{type:"strin\
g"}),o++),r.jsonPath!==void 0&&typeof r.jsonPath!="string"&&(e=n(e,t+"/jsonPath","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return Cr.
errors=e,o===0}function D(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.rules===void 0&&(e=n(e,t,"required",{missingProperty:"\
rules"}),o++);for(let i in r)i!=="rules"&&(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.rules!==void 0){let i=r.rules;if(Array.isArray(i)){let l=i.
length;for(let s=0;s<l;s++)Cr(i[s],{instancePath:t+"/rules/"+s})||(e=e===null?Cr.errors:e.concat(Cr.errors),o=e.length)}else e=n(e,t+"/rules","type",{type:"arra\
y"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return D.errors=e,o===0}function Tr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){r.decisionConditions===void 0&&(e=n(e,t,"required",{missingProperty:"decisionConditions"}),o++);for(let i in r)i==="decisionConditions"||i==="purgeM\
ode"||i==="gracePeriodSeconds"||i==="statePreservation"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.decisionConditions!==void 0&&($r(r.decisionConditions,
{instancePath:t+"/decisionConditions"})||(e=e===null?$r.errors:e.concat($r.errors),o=e.length)),r.purgeMode!==void 0){let i=r.purgeMode;i==="Directly"||i==="Gra\
cefully"||i==="Never"||(e=n(e,t+"/purgeMode","enum",{allowedValues:Co.properties.purgeMode.enum}),o++)}if(r.gracePeriodSeconds!==void 0){let i=r.gracePeriodSeconds;
typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/gracePeriodSeconds","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||
isNaN(i))&&(e=n(e,t+"/gracePeriodSeconds","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/gracePeriodSeconds","minimum",
{comparison:">=",limit:-2147483648}),o++))}r.statePreservation!==void 0&&(D(r.statePreservation,{instancePath:t+"/statePreservation"})||(e=e===null?D.errors:e.concat(
D.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Tr.errors=e,o===0}var To={type:"object",properties:{purgeMode:{enum:["Directly","Graceful\
ly"]},statePreservation:{$ref:"#/definitions/StatePreservation"}},additionalProperties:!1};function Mr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let i in r)i==="purgeMode"||i==="statePreservation"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.purgeMode!==
void 0){let i=r.purgeMode;i==="Directly"||i==="Gracefully"||(e=n(e,t+"/purgeMode","enum",{allowedValues:To.properties.purgeMode.enum}),o++)}r.statePreservation!==
void 0&&(D(r.statePreservation,{instancePath:t+"/statePreservation"})||(e=e===null?D.errors:e.concat(D.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),
o++;return Mr.errors=e,o===0}function W(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="application"||
i==="cluster"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.application!==void 0&&(Tr(r.application,{instancePath:t+"/application"})||(e=e===null?
Tr.errors:e.concat(Tr.errors),o=e.length)),r.cluster!==void 0&&(Mr(r.cluster,{instancePath:t+"/cluster"})||(e=e===null?Mr.errors:e.concat(Mr.errors),o=e.length))}else
e=n(e,t,"type",{type:"object"}),o++;return W.errors=e,o===0}function H(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="clusterNames"&&(e=n(e,t,"additionalProperti\
es",{additionalProperty:i}),o++);if(r.clusterNames!==void 0){let i=r.clusterNames;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&
(e=n(e,t+"/clusterNames/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/clusterNames","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return H.
errors=e,o===0}function wr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="dispatching"||i==="dispatch\
ingOnClusters"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.dispatching!==void 0&&typeof r.dispatching!="boolean"&&(e=n(e,t+"/dispatching","t\
ype",{type:"boolean"}),o++),r.dispatchingOnClusters!==void 0&&(H(r.dispatchingOnClusters,{instancePath:t+"/dispatchingOnClusters"})||(e=e===null?H.errors:e.concat(
H.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return wr.errors=e,o===0}function Or(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.priorityClassSource===void 0&&(e=n(e,t,"required",{missingProperty:"\
priorityClassSource"}),o++),r.priorityClassName===void 0&&(e=n(e,t,"required",{missingProperty:"priorityClassName"}),o++);for(let i in r)i==="priorityClassSourc\
e"||i==="priorityClassName"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.priorityClassSource!==void 0&&r.priorityClassSource!=="KubePriorityC\
lass"&&(e=n(e,t+"/priorityClassSource","const",{allowedValue:"KubePriorityClass"}),o++),r.priorityClassName!==void 0&&typeof r.priorityClassName!="string"&&(e=n(
e,t+"/priorityClassName","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return Or.errors=e,o===0}function U(r,{instancePath:t=""}={}){let e=null,
o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resourceSelectors===void 0&&(e=n(e,t,"required",{missingProperty:"resourceSelectors"}),o++);for(let i in r)h.
call(gi.properties,i)||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.resourceSelectors!==void 0){let i=r.resourceSelectors;if(Array.isArray(
i)){i.length<1&&(e=n(e,t+"/resourceSelectors","minItems",{limit:1}),o++);let l=i.length;for(let s=0;s<l;s++)L(i[s],{instancePath:t+"/resourceSelectors/"+s})||(e=
e===null?L.errors:e.concat(L.errors),o=e.length)}else e=n(e,t+"/resourceSelectors","type",{type:"array"}),o++}if(r.association!==void 0&&typeof r.association!="\
boolean"&&(e=n(e,t+"/association","type",{type:"boolean"}),o++),r.propagateDeps!==void 0&&typeof r.propagateDeps!="boolean"&&(e=n(e,t+"/propagateDeps","type",{type:"\
boolean"}),o++),r.placement!==void 0&&(I(r.placement,{instancePath:t+"/placement"})||(e=e===null?I.errors:e.concat(I.errors),o=e.length)),r.priority!==void 0){let i=r.
priority;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/priority","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||
isNaN(i))&&(e=n(e,t+"/priority","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/priority","minimum",{comparison:">=",limit:-2147483648}),
o++))}if(r.preemption!==void 0){let i=r.preemption;i==="Always"||i==="Never"||(e=n(e,t+"/preemption","enum",{allowedValues:gi.properties.preemption.enum}),o++)}
if(r.dependentOverrides!==void 0){let i=r.dependentOverrides;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/dependent\
Overrides/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/dependentOverrides","type",{type:"array"}),o++}if(r.schedulerName!==void 0&&typeof r.schedulerName!="s\
tring"&&(e=n(e,t+"/schedulerName","type",{type:"string"}),o++),r.failover!==void 0&&(W(r.failover,{instancePath:t+"/failover"})||(e=e===null?W.errors:e.concat(W.
errors),o=e.length)),r.conflictResolution!==void 0){let i=r.conflictResolution;i==="Abort"||i==="Overwrite"||(e=n(e,t+"/conflictResolution","enum",{allowedValues:gi.
properties.conflictResolution.enum}),o++)}r.activationPreference!==void 0&&r.activationPreference!=="Lazy"&&(e=n(e,t+"/activationPreference","const",{allowedValue:"\
Lazy"}),o++),r.suspension!==void 0&&(wr(r.suspension,{instancePath:t+"/suspension"})||(e=e===null?wr.errors:e.concat(wr.errors),o=e.length)),r.preserveResourcesOnDeletion!==
void 0&&typeof r.preserveResourcesOnDeletion!="boolean"&&(e=n(e,t+"/preserveResourcesOnDeletion","type",{type:"boolean"}),o++),r.schedulePriority!==void 0&&(Or(
r.schedulePriority,{instancePath:t+"/schedulePriority"})||(e=e===null?Or.errors:e.concat(Or.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return U.
errors=e,o===0}function Gi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"\
apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++),
r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||(e=n(e,t,"additiona\
lProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="policy.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"poli\
cy.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="ClusterPropagationPolicy"&&(e=n(e,t+"/kind","const",{allowedValue:"ClusterPropagationPolicy"}),o++),r.
metadata!==void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(U(r.spec,{instancePath:t+
"/spec"})||(e=e===null?U.errors:e.concat(U.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Gi.errors=e,o===0}var Mo=Bi;function C(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.conditionType===void 0&&(e=n(e,t,"required",{missingProperty:"\
conditionType"}),o++),r.operator===void 0&&(e=n(e,t,"required",{missingProperty:"operator"}),o++),r.statusValues===void 0&&(e=n(e,t,"required",{missingProperty:"\
statusValues"}),o++);for(let i in r)i==="conditionType"||i==="operator"||i==="statusValues"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.conditionType!==
void 0&&typeof r.conditionType!="string"&&(e=n(e,t+"/conditionType","type",{type:"string"}),o++),r.operator!==void 0&&typeof r.operator!="string"&&(e=n(e,t+"/op\
erator","type",{type:"string"}),o++),r.statusValues!==void 0){let i=r.statusValues;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&
(e=n(e,t+"/statusValues/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/statusValues","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return C.
errors=e,o===0}function Fr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.key===void 0&&(e=n(e,t,"required",{missingProperty:"key"}),o++),
r.effect===void 0&&(e=n(e,t,"required",{missingProperty:"effect"}),o++);for(let i in r)i==="key"||i==="effect"||i==="value"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);r.key!==void 0&&typeof r.key!="string"&&(e=n(e,t+"/key","type",{type:"string"}),o++),r.effect!==void 0&&typeof r.effect!="string"&&(e=n(e,t+"/effect","type",
{type:"string"}),o++),r.value!==void 0&&typeof r.value!="string"&&(e=n(e,t+"/value","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return Fr.
errors=e,o===0}function Lr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.taints===void 0&&(e=n(e,t,"required",{missingProperty:"\
taints"}),o++);for(let i in r)i==="targetClusters"||i==="addOnConditions"||i==="removeOnConditions"||i==="taints"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.targetClusters!==void 0&&(A(r.targetClusters,{instancePath:t+"/targetClusters"})||(e=e===null?A.errors:e.concat(A.errors),o=e.length)),r.addOnConditions!==
void 0){let i=r.addOnConditions;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)C(i[s],{instancePath:t+"/addOnConditions/"+s})||(e=e===null?C.errors:e.concat(
C.errors),o=e.length)}else e=n(e,t+"/addOnConditions","type",{type:"array"}),o++}if(r.removeOnConditions!==void 0){let i=r.removeOnConditions;if(Array.isArray(i)){
let l=i.length;for(let s=0;s<l;s++)C(i[s],{instancePath:t+"/removeOnConditions/"+s})||(e=e===null?C.errors:e.concat(C.errors),o=e.length)}else e=n(e,t+"/removeO\
nConditions","type",{type:"array"}),o++}if(r.taints!==void 0){let i=r.taints;if(Array.isArray(i)){i.length<1&&(e=n(e,t+"/taints","minItems",{limit:1}),o++);let l=i.
length;for(let s=0;s<l;s++)Fr(i[s],{instancePath:t+"/taints/"+s})||(e=e===null?Fr.errors:e.concat(Fr.errors),o=e.length)}else e=n(e,t+"/taints","type",{type:"ar\
ray"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return Lr.errors=e,o===0}function Bi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.
isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),
r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i===
"apiVersion"||i==="kind"||i==="metadata"||i==="spec"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="policy\
.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"policy.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="ClusterTaintPolicy"&&(e=n(e,t+
"/kind","const",{allowedValue:"ClusterTaintPolicy"}),o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),
o=e.length)),r.spec!==void 0&&(Lr(r.spec,{instancePath:t+"/spec"})||(e=e===null?Lr.errors:e.concat(Lr.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),
o++;return Bi.errors=e,o===0}var wo=Ii;function zr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.clusterName===void 0&&(e=n(e,t,"required",{missingProperty:"\
clusterName"}),o++),r.hard===void 0&&(e=n(e,t,"required",{missingProperty:"hard"}),o++);for(let i in r)i==="clusterName"||i==="hard"||(e=n(e,t,"additionalProper\
ties",{additionalProperty:i}),o++);r.clusterName!==void 0&&typeof r.clusterName!="string"&&(e=n(e,t+"/clusterName","type",{type:"string"}),o++),r.hard!==void 0&&
(f(r.hard,{instancePath:t+"/hard"})||(e=e===null?f.errors:e.concat(f.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return zr.errors=e,o===0}function Gr(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.overall===void 0&&(e=n(e,t,"required",{missingProperty:"overall"}),o++);for(let i in r)
i==="overall"||i==="staticAssignments"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.overall!==void 0&&(f(r.overall,{instancePath:t+"/overa\
ll"})||(e=e===null?f.errors:e.concat(f.errors),o=e.length)),r.staticAssignments!==void 0){let i=r.staticAssignments;if(Array.isArray(i)){let l=i.length;for(let s=0;s<
l;s++)zr(i[s],{instancePath:t+"/staticAssignments/"+s})||(e=e===null?zr.errors:e.concat(zr.errors),o=e.length)}else e=n(e,t+"/staticAssignments","type",{type:"a\
rray"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return Gr.errors=e,o===0}function Br(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.clusterName===void 0&&(e=n(e,t,"required",{missingProperty:"\
clusterName"}),o++);for(let i in r)i==="clusterName"||i==="hard"||i==="used"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.clusterName!==void 0&&
typeof r.clusterName!="string"&&(e=n(e,t+"/clusterName","type",{type:"string"}),o++),r.hard!==void 0&&(f(r.hard,{instancePath:t+"/hard"})||(e=e===null?f.errors:
e.concat(f.errors),o=e.length)),r.used!==void 0&&(f(r.used,{instancePath:t+"/used"})||(e=e===null?f.errors:e.concat(f.errors),o=e.length))}else e=n(e,t,"type",{
type:"object"}),o++;return Br.errors=e,o===0}function Ir(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i===
"overall"||i==="overallUsed"||i==="aggregatedStatus"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.overall!==void 0&&(f(r.overall,{instancePath:t+
"/overall"})||(e=e===null?f.errors:e.concat(f.errors),o=e.length)),r.overallUsed!==void 0&&(f(r.overallUsed,{instancePath:t+"/overallUsed"})||(e=e===null?f.errors:
e.concat(f.errors),o=e.length)),r.aggregatedStatus!==void 0){let i=r.aggregatedStatus;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)Br(i[s],{instancePath:t+
"/aggregatedStatus/"+s})||(e=e===null?Br.errors:e.concat(Br.errors),o=e.length)}else e=n(e,t+"/aggregatedStatus","type",{type:"array"}),o++}}else e=n(e,t,"type",
{type:"object"}),o++;return Ir.errors=e,o===0}function Ii(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&
(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"requ\
ired",{missingProperty:"metadata"}),o++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="m\
etadata"||i==="spec"||i==="status"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="policy.karmada.io/v1alph\
a1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"policy.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="FederatedResourceQuota"&&(e=n(e,t+"/kind","cons\
t",{allowedValue:"FederatedResourceQuota"}),o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),
r.spec!==void 0&&(Gr(r.spec,{instancePath:t+"/spec"})||(e=e===null?Gr.errors:e.concat(Gr.errors),o=e.length)),r.status!==void 0&&(Ir(r.status,{instancePath:t+"/\
status"})||(e=e===null?Ir.errors:e.concat(Ir.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Ii.errors=e,o===0}var Oo=Di;function Di(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"a\
piVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++),
r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||(e=n(e,t,"additiona\
lProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="policy.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"poli\
cy.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="OverridePolicy"&&(e=n(e,t+"/kind","const",{allowedValue:"OverridePolicy"}),o++),r.metadata!==void 0&&(p(
r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(G(r.spec,{instancePath:t+"/spec"})||(e=e===null?
G.errors:e.concat(G.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Di.errors=e,o===0}var Fo=Wi;function Wi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"a\
piVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++),
r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||(e=n(e,t,"additiona\
lProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="policy.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"poli\
cy.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="PropagationPolicy"&&(e=n(e,t+"/kind","const",{allowedValue:"PropagationPolicy"}),o++),r.metadata!==void 0&&
(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(U(r.spec,{instancePath:t+"/spec"})||(e=e===null?
U.errors:e.concat(U.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Wi.errors=e,o===0}var Lo=Hi;function Dr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="clusterNames"&&(e=n(e,t,"additionalPropert\
ies",{additionalProperty:i}),o++);if(r.clusterNames!==void 0){let i=r.clusterNames;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&
(e=n(e,t+"/clusterNames/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/clusterNames","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return Dr.
errors=e,o===0}var zo={type:"object",properties:{conditionType:{type:"string"},operator:{enum:["Equal","NotEqual"]},conditionStatus:{type:"string"}},required:["conditionType",
"operator","conditionStatus"],additionalProperties:!1};function Wr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.conditionType===
void 0&&(e=n(e,t,"required",{missingProperty:"conditionType"}),o++),r.operator===void 0&&(e=n(e,t,"required",{missingProperty:"operator"}),o++),r.conditionStatus===
void 0&&(e=n(e,t,"required",{missingProperty:"conditionStatus"}),o++);for(let i in r)i==="conditionType"||i==="operator"||i==="conditionStatus"||(e=n(e,t,"addit\
ionalProperties",{additionalProperty:i}),o++);if(r.conditionType!==void 0&&typeof r.conditionType!="string"&&(e=n(e,t+"/conditionType","type",{type:"string"}),o++),
r.operator!==void 0){let i=r.operator;i==="Equal"||i==="NotEqual"||(e=n(e,t+"/operator","enum",{allowedValues:zo.properties.operator.enum}),o++)}r.conditionStatus!==
void 0&&typeof r.conditionStatus!="string"&&(e=n(e,t+"/conditionStatus","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return Wr.errors=e,
o===0}function Hr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="clusterConditionMatch"&&(e=n(e,t,"ad\
ditionalProperties",{additionalProperty:i}),o++);r.clusterConditionMatch!==void 0&&(Wr(r.clusterConditionMatch,{instancePath:t+"/clusterConditionMatch"})||(e=e===
null?Wr.errors:e.concat(Wr.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Hr.errors=e,o===0}function Ur(r,{instancePath:t=""}={}){let e=null,
o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="clusterAffinity"||i==="decisionMatches"||i==="actions"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.clusterAffinity!==void 0&&(Dr(r.clusterAffinity,{instancePath:t+"/clusterAffinity"})||(e=e===null?Dr.errors:e.concat(Dr.errors),o=e.length)),r.decisionMatches!==
void 0){let i=r.decisionMatches;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)Hr(i[s],{instancePath:t+"/decisionMatches/"+s})||(e=e===null?Hr.errors:e.
concat(Hr.errors),o=e.length)}else e=n(e,t+"/decisionMatches","type",{type:"array"}),o++}if(r.actions!==void 0){let i=r.actions;if(Array.isArray(i)){let l=i.length;
for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/actions/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/actions","type",{type:"array"}),o++}}else e=n(e,t,
"type",{type:"object"}),o++;return Ur.errors=e,o===0}function Hi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===
void 0&&(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,
t,"required",{missingProperty:"metadata"}),o++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||
i==="metadata"||i==="spec"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="remedy.karmada.io/v1alpha1"&&(e=
n(e,t+"/apiVersion","const",{allowedValue:"remedy.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="Remedy"&&(e=n(e,t+"/kind","const",{allowedValue:"Remedy"}),
o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(Ur(r.spec,{instancePath:t+
"/spec"})||(e=e===null?Ur.errors:e.concat(Ur.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Hi.errors=e,o===0}var Go=Ui;function Zr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"a\
piVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++);for(let i in r)
i==="apiVersion"||i==="kind"||i==="namespace"||i==="name"||i==="resourceVersion"||i==="resourcePerReplicas"||i==="replicas"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.apiVersion!==void 0&&typeof r.apiVersion!="string"&&(e=n(e,t+"/apiVersion","type",{type:"string"}),o++),r.kind!==void 0&&typeof r.kind!="string"&&(e=n(
e,t+"/kind","type",{type:"string"}),o++),r.namespace!==void 0&&typeof r.namespace!="string"&&(e=n(e,t+"/namespace","type",{type:"string"}),o++),r.name!==void 0&&
typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.resourceVersion!==void 0&&typeof r.resourceVersion!="string"&&(e=n(e,t+"/resourceVersio\
n","type",{type:"string"}),o++),r.resourcePerReplicas!==void 0&&(f(r.resourcePerReplicas,{instancePath:t+"/resourcePerReplicas"})||(e=e===null?f.errors:e.concat(
f.errors),o=e.length)),r.replicas!==void 0){let i=r.replicas;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/replicas","type",{type:"integer"}),o++),
typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/replicas","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=
n(e,t+"/replicas","minimum",{comparison:">=",limit:-2147483648}),o++))}}else e=n(e,t,"type",{type:"object"}),o++;return Zr.errors=e,o===0}function Kr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),
o++);for(let i in r)i==="name"||i==="replicas"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.name!==void 0&&typeof r.name!="string"&&(e=n(e,
t+"/name","type",{type:"string"}),o++),r.replicas!==void 0){let i=r.replicas;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/replicas","type",{type:"\
integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/replicas","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||
isNaN(i))&&(e=n(e,t+"/replicas","minimum",{comparison:">=",limit:-2147483648}),o++))}}else e=n(e,t,"type",{type:"object"}),o++;return Kr.errors=e,o===0}function Z(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resource===void 0&&(e=n(e,t,"required",{missingProperty:"resource"}),o++);for(let i in r)
i==="resource"||i==="clusters"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.resource!==void 0&&(Zr(r.resource,{instancePath:t+"/resource"})||
(e=e===null?Zr.errors:e.concat(Zr.errors),o=e.length)),r.clusters!==void 0){let i=r.clusters;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)Kr(i[s],{instancePath:t+
"/clusters/"+s})||(e=e===null?Kr.errors:e.concat(Kr.errors),o=e.length)}else e=n(e,t+"/clusters","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),
o++;return Z.errors=e,o===0}function _r(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.clusterName===void 0&&(e=n(e,t,"required",{missingProperty:"\
clusterName"}),o++);for(let i in r)i==="clusterName"||i==="status"||i==="applied"||i==="appliedMessage"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);r.clusterName!==void 0&&typeof r.clusterName!="string"&&(e=n(e,t+"/clusterName","type",{type:"string"}),o++),r.status!==void 0&&(g(r.status,{instancePath:t+
"/status"})||(e=e===null?g.errors:e.concat(g.errors),o=e.length)),r.applied!==void 0&&typeof r.applied!="boolean"&&(e=n(e,t+"/applied","type",{type:"boolean"}),
o++),r.appliedMessage!==void 0&&typeof r.appliedMessage!="string"&&(e=n(e,t+"/appliedMessage","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),
o++;return _r.errors=e,o===0}function K(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="conditions"||i===
"aggregatedStatus"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.conditions!==void 0){let i=r.conditions;if(Array.isArray(i)){let l=i.length;
for(let s=0;s<l;s++)c(i[s],{instancePath:t+"/conditions/"+s})||(e=e===null?c.errors:e.concat(c.errors),o=e.length)}else e=n(e,t+"/conditions","type",{type:"arra\
y"}),o++}if(r.aggregatedStatus!==void 0){let i=r.aggregatedStatus;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)_r(i[s],{instancePath:t+"/aggregatedSt\
atus/"+s})||(e=e===null?_r.errors:e.concat(_r.errors),o=e.length)}else e=n(e,t+"/aggregatedStatus","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),
o++;return K.errors=e,o===0}function Ui(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"r\
equired",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"\
metadata"}),o++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||i===
"status"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="work.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion",
"const",{allowedValue:"work.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="ClusterResourceBinding"&&(e=n(e,t+"/kind","const",{allowedValue:"ClusterResou\
rceBinding"}),o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(Z(r.
spec,{instancePath:t+"/spec"})||(e=e===null?Z.errors:e.concat(Z.errors),o=e.length)),r.status!==void 0&&(K(r.status,{instancePath:t+"/status"})||(e=e===null?K.errors:
e.concat(K.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Ui.errors=e,o===0}var Bo=Zi;function Zi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"a\
piVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++),
r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||i==="status"||(e=n(
e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="work.karmada.io/v1alpha1"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"\
work.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="ResourceBinding"&&(e=n(e,t+"/kind","const",{allowedValue:"ResourceBinding"}),o++),r.metadata!==void 0&&
(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(Z(r.spec,{instancePath:t+"/spec"})||(e=e===null?
Z.errors:e.concat(Z.errors),o=e.length)),r.status!==void 0&&(K(r.status,{instancePath:t+"/status"})||(e=e===null?K.errors:e.concat(K.errors),o=e.length))}else e=
n(e,t,"type",{type:"object"}),o++;return Zi.errors=e,o===0}var Io=Ki;function Qr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="manifests"&&(e=n(e,t,"additionalProperties",
{additionalProperty:i}),o++);if(r.manifests!==void 0){let i=r.manifests;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)g(i[s],{instancePath:t+"/manifes\
ts/"+s})||(e=e===null?g.errors:e.concat(g.errors),o=e.length)}else e=n(e,t+"/manifests","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return Qr.
errors=e,o===0}function Jr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="workload"||i==="suspendDisp\
atching"||i==="preserveResourcesOnDeletion"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.workload!==void 0&&(Qr(r.workload,{instancePath:t+"/\
workload"})||(e=e===null?Qr.errors:e.concat(Qr.errors),o=e.length)),r.suspendDispatching!==void 0&&typeof r.suspendDispatching!="boolean"&&(e=n(e,t+"/suspendDis\
patching","type",{type:"boolean"}),o++),r.preserveResourcesOnDeletion!==void 0&&typeof r.preserveResourcesOnDeletion!="boolean"&&(e=n(e,t+"/preserveResourcesOnD\
eletion","type",{type:"boolean"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return Jr.errors=e,o===0}var Do={type:"object",properties:{identifier:{$ref:"#/definitions/ResourceIdentifier"},status:{$ref:"#/definitions/RawObject"},health:{enum:["Healthy","Unhealth\
y","Unknown"]}},required:["identifier"],additionalProperties:!1};function Yr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.ordinal===void 0&&(e=n(e,t,"required",{missingProperty:"ordi\
nal"}),o++),r.version===void 0&&(e=n(e,t,"required",{missingProperty:"version"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.resource===
void 0&&(e=n(e,t,"required",{missingProperty:"resource"}),o++),r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++);for(let i in r)i==="ordinal"||
i==="group"||i==="version"||i==="kind"||i==="resource"||i==="namespace"||i==="name"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.ordinal!==
void 0){let i=r.ordinal;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/ordinal","type",{type:"integer"}),o++)}r.group!==void 0&&typeof r.group!=
"string"&&(e=n(e,t+"/group","type",{type:"string"}),o++),r.version!==void 0&&typeof r.version!="string"&&(e=n(e,t+"/version","type",{type:"string"}),o++),r.kind!==
void 0&&typeof r.kind!="string"&&(e=n(e,t+"/kind","type",{type:"string"}),o++),r.resource!==void 0&&typeof r.resource!="string"&&(e=n(e,t+"/resource","type",{type:"\
string"}),o++),r.namespace!==void 0&&typeof r.namespace!="string"&&(e=n(e,t+"/namespace","type",{type:"string"}),o++),r.name!==void 0&&typeof r.name!="string"&&
(e=n(e,t+"/name","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return Yr.errors=e,o===0}function hr(r,{instancePath:t=""}={}){let e=null,
o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.identifier===void 0&&(e=n(e,t,"required",{missingProperty:"identifier"}),o++);for(let i in r)i==="identifier"||
i==="status"||i==="health"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.identifier!==void 0&&(Yr(r.identifier,{instancePath:t+"/identifier"})||
(e=e===null?Yr.errors:e.concat(Yr.errors),o=e.length)),r.status!==void 0&&(g(r.status,{instancePath:t+"/status"})||(e=e===null?g.errors:e.concat(g.errors),o=e.length)),
r.health!==void 0){let i=r.health;i==="Healthy"||i==="Unhealthy"||i==="Unknown"||(e=n(e,t+"/health","enum",{allowedValues:Do.properties.health.enum}),o++)}}else
e=n(e,t,"type",{type:"object"}),o++;return hr.errors=e,o===0}function Xr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)
i==="conditions"||i==="manifestStatuses"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.conditions!==void 0){let i=r.conditions;if(Array.isArray(
i)){let l=i.length;for(let s=0;s<l;s++)c(i[s],{instancePath:t+"/conditions/"+s})||(e=e===null?c.errors:e.concat(c.errors),o=e.length)}else e=n(e,t+"/conditions",
"type",{type:"array"}),o++}if(r.manifestStatuses!==void 0){let i=r.manifestStatuses;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)hr(i[s],{instancePath:t+
"/manifestStatuses/"+s})||(e=e===null?hr.errors:e.concat(hr.errors),o=e.length)}else e=n(e,t+"/manifestStatuses","type",{type:"array"}),o++}}else e=n(e,t,"type",
{type:"object"}),o++;return Xr.errors=e,o===0}function Ki(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&
(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"requ\
ired",{missingProperty:"metadata"}),o++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="m\
etadata"||i==="spec"||i==="status"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="work.karmada.io/v1alpha1"&&
(e=n(e,t+"/apiVersion","const",{allowedValue:"work.karmada.io/v1alpha1"}),o++),r.kind!==void 0&&r.kind!=="Work"&&(e=n(e,t+"/kind","const",{allowedValue:"Work"}),
o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(Jr(r.spec,{instancePath:t+
"/spec"})||(e=e===null?Jr.errors:e.concat(Jr.errors),o=e.length)),r.status!==void 0&&(Xr(r.status,{instancePath:t+"/status"})||(e=e===null?Xr.errors:e.concat(Xr.
errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return Ki.errors=e,o===0}var Wo=_i;var qi={type:"object",properties:{resource:{$ref:"#/definitions/ObjectReference"},propagateDeps:{type:"boolean"},replicaRequirements:{$ref:"#/definitions/Replic\
aRequirements"},replicas:{minimum:-2147483648,maximum:2147483647,type:"integer"},components:{type:"array",items:{$ref:"#/definitions/Component"}},clusters:{type:"\
array",items:{$ref:"#/definitions/TargetCluster"}},placement:{$ref:"#/definitions/Placement"},gracefulEvictionTasks:{type:"array",items:{$ref:"#/definitions/Gra\
cefulEvictionTask"}},requiredBy:{type:"array",items:{$ref:"#/definitions/BindingSnapshot"}},schedulerName:{type:"string"},failover:{$ref:"#/definitions/Failover\
Behavior"},conflictResolution:{enum:["Abort","Overwrite"]},rescheduleTriggeredAt:{type:"string",format:"date-time"},suspension:{$ref:"#/definitions/BindingSuspe\
nsion"},preserveResourcesOnDeletion:{type:"boolean"},schedulePriority:{$ref:"#/definitions/BindingSchedulePriority"},workloadAffinityGroups:{$ref:"#/definitions\
/WorkloadAffinityGroups"}},required:["resource"],additionalProperties:!1};function Pr(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"a\
piVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++);for(let i in r)
i==="apiVersion"||i==="kind"||i==="namespace"||i==="name"||i==="uid"||i==="resourceVersion"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==
void 0&&typeof r.apiVersion!="string"&&(e=n(e,t+"/apiVersion","type",{type:"string"}),o++),r.kind!==void 0&&typeof r.kind!="string"&&(e=n(e,t+"/kind","type",{type:"\
string"}),o++),r.namespace!==void 0&&typeof r.namespace!="string"&&(e=n(e,t+"/namespace","type",{type:"string"}),o++),r.name!==void 0&&typeof r.name!="string"&&
(e=n(e,t+"/name","type",{type:"string"}),o++),r.uid!==void 0&&typeof r.uid!="string"&&(e=n(e,t+"/uid","type",{type:"string"}),o++),r.resourceVersion!==void 0&&typeof r.
resourceVersion!="string"&&(e=n(e,t+"/resourceVersion","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return Pr.errors=e,o===0}function ei(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="matchExpressions"||i==="matchFields"||(e=n(
e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.matchExpressions!==void 0){let i=r.matchExpressions;if(Array.isArray(i)){let l=i.length;for(let s=0;s<
l;s++)N(i[s],{instancePath:t+"/matchExpressions/"+s})||(e=e===null?N.errors:e.concat(N.errors),o=e.length)}else e=n(e,t+"/matchExpressions","type",{type:"array"}),
o++}if(r.matchFields!==void 0){let i=r.matchFields;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)N(i[s],{instancePath:t+"/matchFields/"+s})||(e=e===null?
N.errors:e.concat(N.errors),o=e.length)}else e=n(e,t+"/matchFields","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return ei.errors=e,o===
0}function ri(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.nodeSelectorTerms===void 0&&(e=n(e,t,"required",{missingProperty:"\
nodeSelectorTerms"}),o++);for(let i in r)i!=="nodeSelectorTerms"&&(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.nodeSelectorTerms!==void 0){
let i=r.nodeSelectorTerms;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)ei(i[s],{instancePath:t+"/nodeSelectorTerms/"+s})||(e=e===null?ei.errors:e.concat(
ei.errors),o=e.length)}else e=n(e,t+"/nodeSelectorTerms","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return ri.errors=e,o===0}function _(r,{
instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="hardNodeAffinity"||i==="nodeSelector"||i==="tolerations"||
(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.hardNodeAffinity!==void 0&&(ri(r.hardNodeAffinity,{instancePath:t+"/hardNodeAffinity"})||(e=e===
null?ri.errors:e.concat(ri.errors),o=e.length)),r.nodeSelector!==void 0&&(y(r.nodeSelector,{instancePath:t+"/nodeSelector"})||(e=e===null?y.errors:e.concat(y.errors),
o=e.length)),r.tolerations!==void 0){let i=r.tolerations;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)B(i[s],{instancePath:t+"/tolerations/"+s})||(e=
e===null?B.errors:e.concat(B.errors),o=e.length)}else e=n(e,t+"/tolerations","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return _.errors=
e,o===0}function ii(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="nodeClaim"||i==="resourceRequest"||
i==="namespace"||i==="priorityClassName"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.nodeClaim!==void 0&&(_(r.nodeClaim,{instancePath:t+"/no\
deClaim"})||(e=e===null?_.errors:e.concat(_.errors),o=e.length)),r.resourceRequest!==void 0&&(f(r.resourceRequest,{instancePath:t+"/resourceRequest"})||(e=e===null?
f.errors:e.concat(f.errors),o=e.length)),r.namespace!==void 0&&typeof r.namespace!="string"&&(e=n(e,t+"/namespace","type",{type:"string"}),o++),r.priorityClassName!==
void 0&&typeof r.priorityClassName!="string"&&(e=n(e,t+"/priorityClassName","type",{type:"string"}),o++)}else e=n(e,t,"type",{type:"object"}),o++;return ii.errors=
e,o===0}function oi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="nodeClaim"||i==="resourceRequest"||i==="pr\
iorityClassName"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.nodeClaim!==void 0&&(_(r.nodeClaim,{instancePath:t+"/nodeClaim"})||(e=e===null?
_.errors:e.concat(_.errors),o=e.length)),r.resourceRequest!==void 0&&(f(r.resourceRequest,{instancePath:t+"/resourceRequest"})||(e=e===null?f.errors:e.concat(f.
errors),o=e.length)),r.priorityClassName!==void 0&&typeof r.priorityClassName!="string"&&(e=n(e,t+"/priorityClassName","type",{type:"string"}),o++)}else e=n(e,t,
"type",{type:"object"}),o++;return oi.errors=e,o===0}function ti(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===
void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++),r.replicas===void 0&&(e=n(e,t,"required",{missingProperty:"replicas"}),o++);for(let i in r)i==="name"||
i==="replicas"||i==="replicaRequirements"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.name!==void 0){let i=r.name;typeof i=="string"?k(i)>
32&&(e=n(e,t+"/name","maxLength",{limit:32}),o++):(e=n(e,t+"/name","type",{type:"string"}),o++)}if(r.replicas!==void 0){let i=r.replicas;typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/replicas","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/replicas",
"maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/replicas","minimum",{comparison:">=",limit:-2147483648}),o++))}r.replicaRequirements!==
void 0&&(oi(r.replicaRequirements,{instancePath:t+"/replicaRequirements"})||(e=e===null?oi.errors:e.concat(oi.errors),o=e.length))}else e=n(e,t,"type",{type:"ob\
ject"}),o++;return ti.errors=e,o===0}function ni(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),
o++),r.replicas===void 0&&(e=n(e,t,"required",{missingProperty:"replicas"}),o++);for(let i in r)i==="name"||i==="replicas"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.replicas!==void 0){let i=r.replicas;typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)||(e=n(e,t+"/replicas","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/replicas","max\
imum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/replicas","minimum",{comparison:">=",limit:-2147483648}),o++))}}else e=n(e,
t,"type",{type:"object"}),o++;return ni.errors=e,o===0}function Q(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===
void 0&&(e=n(e,t,"required",{missingProperty:"name"}),o++);for(let i in r)i==="name"||i==="replicas"||i==="components"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),
o++);if(r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),r.replicas!==void 0){let i=r.replicas;typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)||(e=n(e,t+"/replicas","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/replicas","max\
imum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/replicas","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.components!==
void 0){let i=r.components;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)ni(i[s],{instancePath:t+"/components/"+s})||(e=e===null?ni.errors:e.concat(ni.
errors),o=e.length)}else e=n(e,t+"/components","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return Q.errors=e,o===0}var Vi={type:"object",
properties:{fromCluster:{type:"string"},purgeMode:{enum:["Directly","Gracefully","Never"]},replicas:{minimum:-2147483648,maximum:2147483647,type:"integer"},reason:{
type:"string",minLength:1,maxLength:32,pattern:"^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$"},message:{type:"string",maxLength:1024},producer:{type:"string"},gracePeriodSeconds:{
minimum:-2147483648,maximum:2147483647,type:"integer"},suppressDeletion:{type:"boolean"},preservedLabelState:{$ref:"#/definitions/StringMap"},creationTimestamp:{
type:"string",format:"date-time"},clustersBeforeFailover:{type:"array",items:{type:"string"}}},required:["fromCluster","reason","producer"],additionalProperties:!1};
function si(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.fromCluster===void 0&&(e=n(e,t,"required",{missingProperty:"\
fromCluster"}),o++),r.reason===void 0&&(e=n(e,t,"required",{missingProperty:"reason"}),o++),r.producer===void 0&&(e=n(e,t,"required",{missingProperty:"producer"}),
o++);for(let i in r)h.call(Vi.properties,i)||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.fromCluster!==void 0&&typeof r.fromCluster!="stri\
ng"&&(e=n(e,t+"/fromCluster","type",{type:"string"}),o++),r.purgeMode!==void 0){let i=r.purgeMode;i==="Directly"||i==="Gracefully"||i==="Never"||(e=n(e,t+"/purg\
eMode","enum",{allowedValues:Vi.properties.purgeMode.enum}),o++)}if(r.replicas!==void 0){let i=r.replicas;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=
n(e,t+"/replicas","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/replicas","maximum",{comparison:"<=",limit:2147483647}),
o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/replicas","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.reason!==void 0){let i=r.reason;typeof i=="string"?
(k(i)>32&&(e=n(e,t+"/reason","maxLength",{limit:32}),o++),k(i)<1&&(e=n(e,t+"/reason","minLength",{limit:1}),o++),$i.test(i)||(e=n(e,t+"/reason","pattern",{pattern:"\
^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$"}),o++)):(e=n(e,t+"/reason","type",{type:"string"}),o++)}if(r.message!==void 0){let i=r.message;typeof i=="string"?k(i)>
1024&&(e=n(e,t+"/message","maxLength",{limit:1024}),o++):(e=n(e,t+"/message","type",{type:"string"}),o++)}if(r.producer!==void 0&&typeof r.producer!="string"&&(e=
n(e,t+"/producer","type",{type:"string"}),o++),r.gracePeriodSeconds!==void 0){let i=r.gracePeriodSeconds;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=
n(e,t+"/gracePeriodSeconds","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/gracePeriodSeconds","maximum",{
comparison:"<=",limit:2147483647}),o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/gracePeriodSeconds","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.suppressDeletion!==
void 0&&typeof r.suppressDeletion!="boolean"&&(e=n(e,t+"/suppressDeletion","type",{type:"boolean"}),o++),r.preservedLabelState!==void 0&&(y(r.preservedLabelState,
{instancePath:t+"/preservedLabelState"})||(e=e===null?y.errors:e.concat(y.errors),o=e.length)),r.creationTimestamp!==void 0){let i=r.creationTimestamp;typeof i==
"string"?m.test(i)||(e=n(e,t+"/creationTimestamp","format",{format:"date-time"}),o++):(e=n(e,t+"/creationTimestamp","type",{type:"string"}),o++)}if(r.clustersBeforeFailover!==
void 0){let i=r.clustersBeforeFailover;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/clustersBeforeFailover/"+s,"typ\
e",{type:"string"}),o++)}else e=n(e,t+"/clustersBeforeFailover","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return si.errors=e,o===0}function li(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.name===void 0&&(e=n(e,t,"required",{missingProperty:"name"}),
o++);for(let i in r)i==="namespace"||i==="name"||i==="clusters"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.namespace!==void 0&&typeof r.
namespace!="string"&&(e=n(e,t+"/namespace","type",{type:"string"}),o++),r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"/name","type",{type:"string"}),o++),
r.clusters!==void 0){let i=r.clusters;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)Q(i[s],{instancePath:t+"/clusters/"+s})||(e=e===null?Q.errors:e.concat(
Q.errors),o=e.length)}else e=n(e,t+"/clusters","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return li.errors=e,o===0}function pi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="dispatching"||i==="dispatchingOnClusters"||
i==="scheduling"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.dispatching!==void 0&&typeof r.dispatching!="boolean"&&(e=n(e,t+"/dispatching",
"type",{type:"boolean"}),o++),r.dispatchingOnClusters!==void 0&&(H(r.dispatchingOnClusters,{instancePath:t+"/dispatchingOnClusters"})||(e=e===null?H.errors:e.concat(
H.errors),o=e.length)),r.scheduling!==void 0&&typeof r.scheduling!="boolean"&&(e=n(e,t+"/scheduling","type",{type:"boolean"}),o++)}else e=n(e,t,"type",{type:"ob\
ject"}),o++;return pi.errors=e,o===0}function fi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i!=="priority"&&(e=n(e,t,"additionalProperties",
{additionalProperty:i}),o++);if(r.priority!==void 0){let i=r.priority;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/priority","type",{type:"int\
eger"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/priority","maximum",{comparison:"<=",limit:2147483647}),o++),(i<-2147483648||
isNaN(i))&&(e=n(e,t+"/priority","minimum",{comparison:">=",limit:-2147483648}),o++))}}else e=n(e,t,"type",{type:"object"}),o++;return fi.errors=e,o===0}function yi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="affinityGroup"||i==="antiAffinityGroup"||(e=
n(e,t,"additionalProperties",{additionalProperty:i}),o++);r.affinityGroup!==void 0&&typeof r.affinityGroup!="string"&&(e=n(e,t+"/affinityGroup","type",{type:"st\
ring"}),o++),r.antiAffinityGroup!==void 0&&typeof r.antiAffinityGroup!="string"&&(e=n(e,t+"/antiAffinityGroup","type",{type:"string"}),o++)}else e=n(e,t,"type",
{type:"object"}),o++;return yi.errors=e,o===0}function J(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.resource===void 0&&
(e=n(e,t,"required",{missingProperty:"resource"}),o++);for(let i in r)h.call(qi.properties,i)||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.
resource!==void 0&&(Pr(r.resource,{instancePath:t+"/resource"})||(e=e===null?Pr.errors:e.concat(Pr.errors),o=e.length)),r.propagateDeps!==void 0&&typeof r.propagateDeps!=
"boolean"&&(e=n(e,t+"/propagateDeps","type",{type:"boolean"}),o++),r.replicaRequirements!==void 0&&(ii(r.replicaRequirements,{instancePath:t+"/replicaRequiremen\
ts"})||(e=e===null?ii.errors:e.concat(ii.errors),o=e.length)),r.replicas!==void 0){let i=r.replicas;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+
"/replicas","type",{type:"integer"}),o++),typeof i=="number"&&isFinite(i)&&((i>2147483647||isNaN(i))&&(e=n(e,t+"/replicas","maximum",{comparison:"<=",limit:2147483647}),
o++),(i<-2147483648||isNaN(i))&&(e=n(e,t+"/replicas","minimum",{comparison:">=",limit:-2147483648}),o++))}if(r.components!==void 0){let i=r.components;if(Array.
isArray(i)){let l=i.length;for(let s=0;s<l;s++)ti(i[s],{instancePath:t+"/components/"+s})||(e=e===null?ti.errors:e.concat(ti.errors),o=e.length)}else e=n(e,t+"/\
components","type",{type:"array"}),o++}if(r.clusters!==void 0){let i=r.clusters;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)Q(i[s],{instancePath:t+"\
/clusters/"+s})||(e=e===null?Q.errors:e.concat(Q.errors),o=e.length)}else e=n(e,t+"/clusters","type",{type:"array"}),o++}if(r.placement!==void 0&&(I(r.placement,
{instancePath:t+"/placement"})||(e=e===null?I.errors:e.concat(I.errors),o=e.length)),r.gracefulEvictionTasks!==void 0){let i=r.gracefulEvictionTasks;if(Array.isArray(
i)){let l=i.length;for(let s=0;s<l;s++)si(i[s],{instancePath:t+"/gracefulEvictionTasks/"+s})||(e=e===null?si.errors:e.concat(si.errors),o=e.length)}else e=n(e,t+
"/gracefulEvictionTasks","type",{type:"array"}),o++}if(r.requiredBy!==void 0){let i=r.requiredBy;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)li(i[s],
{instancePath:t+"/requiredBy/"+s})||(e=e===null?li.errors:e.concat(li.errors),o=e.length)}else e=n(e,t+"/requiredBy","type",{type:"array"}),o++}if(r.schedulerName!==
void 0&&typeof r.schedulerName!="string"&&(e=n(e,t+"/schedulerName","type",{type:"string"}),o++),r.failover!==void 0&&(W(r.failover,{instancePath:t+"/failover"})||
(e=e===null?W.errors:e.concat(W.errors),o=e.length)),r.conflictResolution!==void 0){let i=r.conflictResolution;i==="Abort"||i==="Overwrite"||(e=n(e,t+"/conflict\
Resolution","enum",{allowedValues:qi.properties.conflictResolution.enum}),o++)}if(r.rescheduleTriggeredAt!==void 0){let i=r.rescheduleTriggeredAt;typeof i=="str\
ing"?m.test(i)||(e=n(e,t+"/rescheduleTriggeredAt","format",{format:"date-time"}),o++):(e=n(e,t+"/rescheduleTriggeredAt","type",{type:"string"}),o++)}r.suspension!==
void 0&&(pi(r.suspension,{instancePath:t+"/suspension"})||(e=e===null?pi.errors:e.concat(pi.errors),o=e.length)),r.preserveResourcesOnDeletion!==void 0&&typeof r.
preserveResourcesOnDeletion!="boolean"&&(e=n(e,t+"/preserveResourcesOnDeletion","type",{type:"boolean"}),o++),r.schedulePriority!==void 0&&(fi(r.schedulePriority,
{instancePath:t+"/schedulePriority"})||(e=e===null?fi.errors:e.concat(fi.errors),o=e.length)),r.workloadAffinityGroups!==void 0&&(yi(r.workloadAffinityGroups,{instancePath:t+
"/workloadAffinityGroups"})||(e=e===null?yi.errors:e.concat(yi.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),o++;return J.errors=e,o===0}var Ho={type:"object",properties:{clusterName:{type:"string"},status:{$ref:"#/definitions/RawObject"},applied:{type:"boolean"},appliedMessage:{type:"string"},health:{
enum:["Healthy","Unhealthy","Unknown"]}},required:["clusterName"],additionalProperties:!1};function ui(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){r.clusterName===void 0&&(e=n(e,t,"required",{missingProperty:"clusterName"}),o++);for(let i in r)i==="clusterName"||i==="status"||i===
"applied"||i==="appliedMessage"||i==="health"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.clusterName!==void 0&&typeof r.clusterName!="st\
ring"&&(e=n(e,t+"/clusterName","type",{type:"string"}),o++),r.status!==void 0&&(g(r.status,{instancePath:t+"/status"})||(e=e===null?g.errors:e.concat(g.errors),
o=e.length)),r.applied!==void 0&&typeof r.applied!="boolean"&&(e=n(e,t+"/applied","type",{type:"boolean"}),o++),r.appliedMessage!==void 0&&typeof r.appliedMessage!=
"string"&&(e=n(e,t+"/appliedMessage","type",{type:"string"}),o++),r.health!==void 0){let i=r.health;i==="Healthy"||i==="Unhealthy"||i==="Unknown"||(e=n(e,t+"/he\
alth","enum",{allowedValues:Ho.properties.health.enum}),o++)}}else e=n(e,t,"type",{type:"object"}),o++;return ui.errors=e,o===0}function Y(r,{instancePath:t=""}={}){
let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)i==="schedulerObservedGeneration"||i==="schedulerObservingAffinityName"||i==="lastSch\
eduledTime"||i==="conditions"||i==="aggregatedStatus"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.schedulerObservedGeneration!==void 0){let i=r.
schedulerObservedGeneration;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/schedulerObservedGeneration","type",{type:"integer"}),o++)}if(r.schedulerObservingAffinityName!==
void 0&&typeof r.schedulerObservingAffinityName!="string"&&(e=n(e,t+"/schedulerObservingAffinityName","type",{type:"string"}),o++),r.lastScheduledTime!==void 0){
let i=r.lastScheduledTime;typeof i=="string"?m.test(i)||(e=n(e,t+"/lastScheduledTime","format",{format:"date-time"}),o++):(e=n(e,t+"/lastScheduledTime","type",{
type:"string"}),o++)}if(r.conditions!==void 0){let i=r.conditions;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)c(i[s],{instancePath:t+"/conditions/"+
s})||(e=e===null?c.errors:e.concat(c.errors),o=e.length)}else e=n(e,t+"/conditions","type",{type:"array"}),o++}if(r.aggregatedStatus!==void 0){let i=r.aggregatedStatus;
if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)ui(i[s],{instancePath:t+"/aggregatedStatus/"+s})||(e=e===null?ui.errors:e.concat(ui.errors),o=e.length)}else
e=n(e,t+"/aggregatedStatus","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"object"}),o++;return Y.errors=e,o===0}function _i(r,{instancePath:t=""}={}){let e=null,
o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"apiVersion"}),o++),r.kind===void 0&&(e=n(e,t,"requ\
ired",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++),r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"\
spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||i==="status"||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);
r.apiVersion!==void 0&&r.apiVersion!=="work.karmada.io/v1alpha2"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"work.karmada.io/v1alpha2"}),o++),r.kind!==void 0&&
r.kind!=="ClusterResourceBinding"&&(e=n(e,t+"/kind","const",{allowedValue:"ClusterResourceBinding"}),o++),r.metadata!==void 0&&(p(r.metadata,{instancePath:t+"/m\
etadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(J(r.spec,{instancePath:t+"/spec"})||(e=e===null?J.errors:e.concat(J.errors),o=
e.length)),r.status!==void 0&&(Y(r.status,{instancePath:t+"/status"})||(e=e===null?Y.errors:e.concat(Y.errors),o=e.length))}else e=n(e,t,"type",{type:"object"}),
o++;return _i.errors=e,o===0}var Uo=Qi;function Qi(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(r)){r.apiVersion===void 0&&(e=n(e,t,"required",{missingProperty:"a\
piVersion"}),o++),r.kind===void 0&&(e=n(e,t,"required",{missingProperty:"kind"}),o++),r.metadata===void 0&&(e=n(e,t,"required",{missingProperty:"metadata"}),o++),
r.spec===void 0&&(e=n(e,t,"required",{missingProperty:"spec"}),o++);for(let i in r)i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||i==="status"||(e=n(
e,t,"additionalProperties",{additionalProperty:i}),o++);r.apiVersion!==void 0&&r.apiVersion!=="work.karmada.io/v1alpha2"&&(e=n(e,t+"/apiVersion","const",{allowedValue:"\
work.karmada.io/v1alpha2"}),o++),r.kind!==void 0&&r.kind!=="ResourceBinding"&&(e=n(e,t+"/kind","const",{allowedValue:"ResourceBinding"}),o++),r.metadata!==void 0&&
(p(r.metadata,{instancePath:t+"/metadata"})||(e=e===null?p.errors:e.concat(p.errors),o=e.length)),r.spec!==void 0&&(J(r.spec,{instancePath:t+"/spec"})||(e=e===null?
J.errors:e.concat(J.errors),o=e.length)),r.status!==void 0&&(Y(r.status,{instancePath:t+"/status"})||(e=e===null?Y.errors:e.concat(Y.errors),o=e.length))}else e=
n(e,t,"type",{type:"object"}),o++;return Qi.errors=e,o===0}var Zo=Ji;function Ji(r,{instancePath:t=""}={}){let e=null,o=0;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let i in r)h.call(di.properties,i)||(e=n(e,t,"additionalProperties",{additionalProperty:i}),o++);if(r.name!==void 0&&typeof r.name!="string"&&(e=n(e,t+"\
/name","type",{type:"string"}),o++),r.generateName!==void 0&&typeof r.generateName!="string"&&(e=n(e,t+"/generateName","type",{type:"string"}),o++),r.namespace!==
void 0&&typeof r.namespace!="string"&&(e=n(e,t+"/namespace","type",{type:"string"}),o++),r.selfLink!==void 0&&typeof r.selfLink!="string"&&(e=n(e,t+"/selfLink",
"type",{type:"string"}),o++),r.uid!==void 0&&typeof r.uid!="string"&&(e=n(e,t+"/uid","type",{type:"string"}),o++),r.resourceVersion!==void 0&&typeof r.resourceVersion!=
"string"&&(e=n(e,t+"/resourceVersion","type",{type:"string"}),o++),r.generation!==void 0){let i=r.generation;typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)||
(e=n(e,t+"/generation","type",{type:"integer"}),o++)}if(r.creationTimestamp!==void 0){let i=r.creationTimestamp;typeof i!="string"&&i!==null&&(e=n(e,t+"/creatio\
nTimestamp","type",{type:di.properties.creationTimestamp.type}),o++),typeof i=="string"&&(m.test(i)||(e=n(e,t+"/creationTimestamp","format",{format:"date-time"}),
o++))}if(r.deletionTimestamp!==void 0){let i=r.deletionTimestamp;typeof i=="string"?m.test(i)||(e=n(e,t+"/deletionTimestamp","format",{format:"date-time"}),o++):
(e=n(e,t+"/deletionTimestamp","type",{type:"string"}),o++)}if(r.deletionGracePeriodSeconds!==void 0){let i=r.deletionGracePeriodSeconds;typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i)||(e=n(e,t+"/deletionGracePeriodSeconds","type",{type:"integer"}),o++)}if(r.labels!==void 0&&(y(r.labels,{instancePath:t+"/labels"})||
(e=e===null?y.errors:e.concat(y.errors),o=e.length)),r.annotations!==void 0&&(y(r.annotations,{instancePath:t+"/annotations"})||(e=e===null?y.errors:e.concat(y.
errors),o=e.length)),r.ownerReferences!==void 0){let i=r.ownerReferences;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)T(i[s],{instancePath:t+"/ownerR\
eferences/"+s})||(e=e===null?T.errors:e.concat(T.errors),o=e.length)}else e=n(e,t+"/ownerReferences","type",{type:"array"}),o++}if(r.finalizers!==void 0){let i=r.
finalizers;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)typeof i[s]!="string"&&(e=n(e,t+"/finalizers/"+s,"type",{type:"string"}),o++)}else e=n(e,t+"/\
finalizers","type",{type:"array"}),o++}if(r.managedFields!==void 0){let i=r.managedFields;if(Array.isArray(i)){let l=i.length;for(let s=0;s<l;s++)M(i[s],{instancePath:t+
"/managedFields/"+s})||(e=e===null?M.errors:e.concat(M.errors),o=e.length)}else e=n(e,t+"/managedFields","type",{type:"array"}),o++}}else e=n(e,t,"type",{type:"\
object"}),o++;return Ji.errors=e,o===0}function n(r,t,e,o){let i={instancePath:t,keyword:e,params:o};return r===null?[i]:(r.push(i),r)}return io(Ko);})();
