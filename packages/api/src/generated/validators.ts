// @ts-nocheck
// Generated from the interfaces by `npm run schemas`. Do not edit.
import type { Validator } from '../validation/json-schema.ts';

/** Validators by type name, compiled ahead. */
export const validators: { readonly [type: string]: Validator } = (()=>{var gi=Object.defineProperty;var Xi=Object.getOwnPropertyDescriptor;var es=Object.getOwnPropertyNames;var rs=Object.prototype.hasOwnProperty;var is=(i,n)=>()=>{try{return n||i((n={exports:{}}).exports,n),n.exports}catch(l){throw n=0,l}},ss=(i,n)=>{for(var l in n)gi(i,l,{get:n[l],enumerable:!0})},ts=(i,n,l,a)=>{
if(n&&typeof n=="object"||typeof n=="function")for(let p of es(n))!rs.call(i,p)&&p!==l&&gi(i,p,{get:()=>n[p],enumerable:!(a=Xi(n,p))||a.enumerable});return i};var ns=i=>ts(gi({},"__esModule",{value:!0}),i);var Pi=is(ki=>{"use strict";Object.defineProperty(ki,"__esModule",{value:!0});function wi(i){let n=i.length,l=0,a=0,p;for(;a<n;)l++,p=i.charCodeAt(a++),p>=55296&&
p<=56319&&a<n&&(p=i.charCodeAt(a),(p&64512)===56320&&a++);return l}ki.default=wi;wi.code='require("ajv/dist/runtime/ucs2length").default'});var Ks={};ss(Ks,{Cluster:()=>us,ClusterOverridePolicy:()=>As,ClusterPropagationPolicy:()=>Rs,ClusterResourceBinding:()=>Ws,ClusterResourceBindingV1alpha1:()=>zs,
ClusterTaintPolicy:()=>$s,CronFederatedHPA:()=>ps,FederatedHPA:()=>as,FederatedResourceQuota:()=>Ts,MultiClusterIngress:()=>Ds,MultiClusterService:()=>vs,ObjectMeta:()=>Zs,
OverridePolicy:()=>Ms,PropagationPolicy:()=>Os,Remedy:()=>Fs,ResourceBinding:()=>Us,ResourceBindingV1alpha1:()=>Gs,ResourceInterpreterCustomization:()=>gs,ResourceInterpreterWebhookConfiguration:()=>ks,
ServiceExport:()=>ws,ServiceImport:()=>Ps,Work:()=>Bs,WorkloadRebalancer:()=>os});var os=Vi;var mi={type:"object",properties:{name:{type:"string"},generateName:{type:"string"},namespace:{type:"string"},selfLink:{type:"string"},uid:{type:"string"},resourceVersion:{
type:"string"},generation:{type:"integer"},creationTimestamp:{type:["string","null"],format:"date-time"},deletionTimestamp:{type:"string",format:"date-time"},deletionGracePeriodSeconds:{
type:"integer"},labels:{$ref:"#/definitions/StringMap"},annotations:{$ref:"#/definitions/StringMap"},ownerReferences:{type:"array",items:{$ref:"#/definitions/Ow\
nerReference"}},finalizers:{type:"array",items:{type:"string"}},managedFields:{type:"array",items:{$ref:"#/definitions/ManagedFieldsEntry"}}},additionalProperties:!1},
ee=Object.prototype.hasOwnProperty,k=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;function c(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(typeof i[r]!=
"string"){let s={instancePath:n+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return c.errors=e,t===0}function $(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"na\
me"}};e===null?e=[r]:e.push(r),t++}if(i.uid===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"uid"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="apiVersion"||r==="kind"||r==="name"||r==="uid"||r==="controller"||r==="blockOwnerDeletion")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0&&typeof i.apiVersion!="string"){let r={instancePath:n+"/apiVersion",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}if(i.uid!==void 0&&typeof i.uid!="string"){let r={instancePath:n+"/uid",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
controller!==void 0&&typeof i.controller!="boolean"){let r={instancePath:n+"/controller",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.
blockOwnerDeletion!==void 0&&typeof i.blockOwnerDeletion!="boolean"){let r={instancePath:n+"/blockOwnerDeletion",keyword:"type",params:{type:"boolean"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $.errors=e,t===0}function h(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return h.errors=e,t===0}function T(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="manager"||r==="operation"||r==="apiVersion"||r==="time"||r==="fieldsType"||
r==="fieldsV1"||r==="subresource")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.manager!==
void 0&&typeof i.manager!="string"){let r={instancePath:n+"/manager",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.operation!==void 0&&
typeof i.operation!="string"){let r={instancePath:n+"/operation",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.apiVersion!==void 0&&typeof i.
apiVersion!="string"){let r={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.time!==void 0){let r=i.time;if(typeof r==
"string"){if(!k.test(r)){let s={instancePath:n+"/time",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/\
time",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.fieldsType!==void 0&&typeof i.fieldsType!="string"){let r={instancePath:n+"/fiel\
dsType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.fieldsV1!==void 0&&(h(i.fieldsV1,{instancePath:n+"/fieldsV1",parentData:i,parentDataProperty:"\
fieldsV1",rootData:p})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),i.subresource!==void 0&&typeof i.subresource!="string"){let r={instancePath:n+"/sub\
resource",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return T.errors=e,t===0}function u(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&
!Array.isArray(i)){for(let r in i)if(!ee.call(mi.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[
s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.generateName!==void 0&&typeof i.generateName!="string"){let r={instancePath:n+"/generateName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.namespace!==void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(i.selfLink!==void 0&&typeof i.selfLink!="string"){let r={instancePath:n+"/selfLink",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
uid!==void 0&&typeof i.uid!="string"){let r={instancePath:n+"/uid",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.resourceVersion!==void 0&&
typeof i.resourceVersion!="string"){let r={instancePath:n+"/resourceVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.generation!==
void 0){let r=i.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/generation",keyword:"type",params:{type:"integer"}};
e===null?e=[s]:e.push(s),t++}}if(i.creationTimestamp!==void 0){let r=i.creationTimestamp;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/creationTimest\
amp",keyword:"type",params:{type:mi.properties.creationTimestamp.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&!k.test(r)){let s={instancePath:n+"/\
creationTimestamp",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}if(i.deletionTimestamp!==void 0){let r=i.deletionTimestamp;if(typeof r==
"string"){if(!k.test(r)){let s={instancePath:n+"/deletionTimestamp",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+
"/deletionTimestamp",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.deletionGracePeriodSeconds!==void 0){let r=i.deletionGracePeriodSeconds;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/deletionGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=
[s]:e.push(s),t++}}if(i.labels!==void 0&&(c(i.labels,{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),i.annotations!==void 0&&(c(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p})||(e=e===
null?c.errors:e.concat(c.errors),t=e.length)),i.ownerReferences!==void 0){let r=i.ownerReferences;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)$(r[o],
{instancePath:n+"/ownerReferences/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?$.errors:e.concat($.errors),t=e.length)}else{let s={instancePath:n+
"/ownerReferences",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.finalizers!==void 0){let r=i.finalizers;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/finalizers/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{
let s={instancePath:n+"/finalizers",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.managedFields!==void 0){let r=i.managedFields;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)T(r[o],{instancePath:n+"/managedFields/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?T.errors:e.
concat(T.errors),t=e.length)}else{let s={instancePath:n+"/managedFields",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return u.errors=e,t===0}function M(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"na\
me"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="name"||r==="namespace")){let s={instancePath:n,keyword:"additionalProp\
erties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0&&typeof i.apiVersion!="string"){let r={instancePath:n+"/apiVersion",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(i.namespace!==void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return M.errors=e,t===0}function re(i,{instancePath:n="",
parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.workloads===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"workloads"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="workloads"||r==="ttlSecondsAfterFinished")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.workloads!==void 0){let r=i.workloads;if(Array.isArray(r)){if(r.
length<1){let o={instancePath:n+"/workloads",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<s;o++)M(r[o],{instancePath:n+
"/workloads/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)}else{let s={instancePath:n+"/workloads",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.ttlSecondsAfterFinished!==void 0){let r=i.ttlSecondsAfterFinished;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/ttlSecondsAfterFinished",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="num\
ber"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/ttlSecondsAfterFinished",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===
null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/ttlSecondsAfterFinished",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return re.errors=e,t===0}function ie(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.workload===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"workload"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="workload"||r==="resu\
lt"||r==="reason")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.workload!==void 0&&(M(
i.workload,{instancePath:n+"/workload",parentData:i,parentDataProperty:"workload",rootData:p})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),i.result!==
void 0&&typeof i.result!="string"){let r={instancePath:n+"/result",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.reason!==void 0&&typeof i.
reason!="string"){let r={instancePath:n+"/reason",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ie.errors=e,t===0}function se(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="observedWorkloads"||r==="observedGeneration"||r==="finishTime")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.observedWorkloads!==void 0){let r=i.observedWorkloads;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)ie(r[o],{instancePath:n+"/observedWorkloads/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?ie.errors:e.concat(
ie.errors),t=e.length)}else{let s={instancePath:n+"/observedWorkloads",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.observedGeneration!==
void 0){let r=i.observedGeneration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/observedGeneration",keyword:"type",params:{
type:"integer"}};e===null?e=[s]:e.push(s),t++}}if(i.finishTime!==void 0){let r=i.finishTime;if(typeof r=="string"){if(!k.test(r)){let s={instancePath:n+"/finish\
Time",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/finishTime",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return se.errors=e,t===0}function Vi(i,{
instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"require\
d",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metad\
ata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="apps.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"apps.karmada\
.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="WorkloadRebalancer"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"WorkloadRebalancer"}};e===
null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.
errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(re(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?re.errors:
e.concat(re.errors),t=e.length)),i.status!==void 0&&(se(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"status",rootData:p})||(e=e===null?se.
errors:e.concat(se.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Vi.errors=e,t===0}
var ps=Si;function A(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="name")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0&&typeof i.apiVersion!="string"){let r={instancePath:n+
"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return A.errors=e,t===0}var ls={
type:"object",properties:{name:{type:"string",minLength:1,maxLength:32},schedule:{type:"string"},targetReplicas:{minimum:-2147483648,maximum:2147483647,type:"in\
teger"},targetMinReplicas:{minimum:-2147483648,maximum:2147483647,type:"integer"},targetMaxReplicas:{minimum:-2147483648,maximum:2147483647,type:"integer"},suspend:{
type:"boolean"},timeZone:{type:"string"},successfulHistoryLimit:{minimum:1,maximum:32,type:"integer"},failedHistoryLimit:{minimum:0,maximum:32,type:"integer"}},
required:["name","schedule"],additionalProperties:!1},v=Pi().default;function te(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.
push(r),t++}if(i.schedule===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"schedule"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!ee.
call(ls.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0){let r=i.
name;if(typeof r=="string"){if(v(r)>32){let s={instancePath:n+"/name",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}if(v(r)<1){let s={instancePath:n+
"/name",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=
[s]:e.push(s),t++}}if(i.schedule!==void 0&&typeof i.schedule!="string"){let r={instancePath:n+"/schedule",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}if(i.targetReplicas!==void 0){let r=i.targetReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/targetRepli\
cas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"\
/targetReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/t\
argetReplicas",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.targetMinReplicas!==void 0){let r=i.targetMinReplicas;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/targetMinReplicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(
s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/targetMinReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/targetMinReplicas",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[s]:e.push(s),t++}}}if(i.targetMaxReplicas!==void 0){let r=i.targetMaxReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/targetMaxReplicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={
instancePath:n+"/targetMaxReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={
instancePath:n+"/targetMaxReplicas",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.suspend!==void 0&&typeof i.
suspend!="boolean"){let r={instancePath:n+"/suspend",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.timeZone!==void 0&&typeof i.timeZone!=
"string"){let r={instancePath:n+"/timeZone",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.successfulHistoryLimit!==void 0){let r=i.successfulHistoryLimit;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/successfulHistoryLimit",keyword:"type",params:{type:"integer"}};e===null?e=[s]:
e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>32||isNaN(r)){let s={instancePath:n+"/successfulHistoryLimit",keyword:"maximum",params:{comparison:"<=",limit:32}};
e===null?e=[s]:e.push(s),t++}if(r<1||isNaN(r)){let s={instancePath:n+"/successfulHistoryLimit",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:
e.push(s),t++}}}if(i.failedHistoryLimit!==void 0){let r=i.failedHistoryLimit;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/f\
ailedHistoryLimit",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>32||isNaN(r)){let s={instancePath:n+
"/failedHistoryLimit",keyword:"maximum",params:{comparison:"<=",limit:32}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n+"/failedHistoryL\
imit",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return te.errors=e,t===0}function ne(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.scaleTargetRef===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"scaleTargetRef"}};e===null?e=[r]:e.
push(r),t++}if(i.rules===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"rules"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"scaleTargetRef"||r==="rules")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.scaleTargetRef!==
void 0&&(A(i.scaleTargetRef,{instancePath:n+"/scaleTargetRef",parentData:i,parentDataProperty:"scaleTargetRef",rootData:p})||(e=e===null?A.errors:e.concat(A.errors),
t=e.length)),i.rules!==void 0){let r=i.rules;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)te(r[o],{instancePath:n+"/rules/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=e===null?te.errors:e.concat(te.errors),t=e.length)}else{let s={instancePath:n+"/rules",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ne.errors=e,t===0}function oe(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.scheduleTime===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"scheduleTime"}};e===null?e=[r]:e.push(r),t++}if(i.executionTime===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"executionTime"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="scheduleTime"||r==="executionTime"||r==="appl\
iedReplicas"||r==="appliedMaxReplicas"||r==="appliedMinReplicas")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.scheduleTime!==void 0){let r=i.scheduleTime;if(typeof r=="string"){if(!k.test(r)){let s={instancePath:n+"/scheduleTime",keyword:"format",
params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/scheduleTime",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}}if(i.executionTime!==void 0){let r=i.executionTime;if(typeof r=="string"){if(!k.test(r)){let s={instancePath:n+"/executionTime",keyword:"format",params:{
format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/executionTime",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}
if(i.appliedReplicas!==void 0){let r=i.appliedReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/appliedReplicas",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/appliedReplic\
as",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/appliedReplica\
s",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.appliedMaxReplicas!==void 0){let r=i.appliedMaxReplicas;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/appliedMaxReplicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/appliedMaxReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/appliedMaxReplicas",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?
e=[s]:e.push(s),t++}}}if(i.appliedMinReplicas!==void 0){let r=i.appliedMinReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/appliedMinReplicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={
instancePath:n+"/appliedMinReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={
instancePath:n+"/appliedMinReplicas",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return oe.errors=e,t===0}function pe(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.scheduleTime===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"scheduleTime"}};e===null?e=[r]:e.push(r),t++}if(i.executionTime===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"executionTime"}};e===null?e=[r]:e.push(r),t++}if(i.message===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"message"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="scheduleTime"||r==="executionTime"||r==="message")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.scheduleTime!==void 0){let r=i.scheduleTime;if(typeof r=="string"){if(!k.
test(r)){let s={instancePath:n+"/scheduleTime",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/schedule\
Time",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.executionTime!==void 0){let r=i.executionTime;if(typeof r=="string"){if(!k.test(
r)){let s={instancePath:n+"/executionTime",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/executionTim\
e",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.message!==void 0&&typeof i.message!="string"){let r={instancePath:n+"/message",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return pe.
errors=e,t===0}function le(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.ruleName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"ruleName"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="rule\
Name"||r==="nextExecutionTime"||r==="successfulExecutions"||r==="failedExecutions")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.ruleName!==void 0&&typeof i.ruleName!="string"){let r={instancePath:n+"/ruleName",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.nextExecutionTime!==void 0){let r=i.nextExecutionTime;if(typeof r=="string"){if(!k.test(r)){let s={instancePath:n+"/nextExecutionTime",
keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/nextExecutionTime",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}}if(i.successfulExecutions!==void 0){let r=i.successfulExecutions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)oe(r[o],{
instancePath:n+"/successfulExecutions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)}else{let s={instancePath:n+
"/successfulExecutions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.failedExecutions!==void 0){let r=i.failedExecutions;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)pe(r[o],{instancePath:n+"/failedExecutions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?pe.errors:e.concat(
pe.errors),t=e.length)}else{let s={instancePath:n+"/failedExecutions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return le.errors=e,t===0}function ae(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(r!=="executionHistories"){let s={instancePath:n,keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.executionHistories!==void 0){let r=i.executionHistories;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)le(r[o],{instancePath:n+"/executionHistories/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?le.errors:e.concat(le.errors),
t=e.length)}else{let s={instancePath:n+"/executionHistories",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ae.errors=e,t===0}function Si(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersi\
on"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.
metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r===
"status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;
if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="autoscaling.karmada.io/v1\
alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"autoscaling.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==
void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="CronFedera\
tedHPA"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"CronFederatedHPA"}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,
{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(ne(i.
spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?ne.errors:e.concat(ne.errors),t=e.length)),i.status!==void 0&&(ae(
i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"status",rootData:p})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Si.errors=e,t===0}var as=Ri;var bi={type:"object",properties:{type:{type:"string"},averageUtilization:{minimum:-2147483648,maximum:2147483647,type:"integer"},averageValue:{type:["integer",
"string"],pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},value:{type:["integ\
er","string"],pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}},required:["typ\
e"],additionalProperties:!1},q=new RegExp("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",
"u");function w(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="type"||r==="averageUtili\
zation"||r==="averageValue"||r==="value")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
type!==void 0&&typeof i.type!="string"){let r={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.averageUtilization!==
void 0){let r=i.averageUtilization;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/averageUtilization",keyword:"type",params:{
type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/averageUtilization",keyword:"\
maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/averageUtilization",keyword:"\
minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.averageValue!==void 0){let r=i.averageValue;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+"/averageValue",keyword:"type",params:{type:bi.properties.averageValue.type}};e===null?e=
[s]:e.push(s),t++}if(typeof r=="string"&&!q.test(r)){let s={instancePath:n+"/averageValue",keyword:"pattern",params:{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0\
-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}};e===null?e=[s]:e.push(s),t++}}if(i.value!==void 0){let r=i.value;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+"/value",keyword:"type",params:{type:bi.properties.value.type}};e===null?e=
[s]:e.push(s),t++}if(typeof r=="string"&&!q.test(r)){let s={instancePath:n+"/value",keyword:"pattern",params:{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(\
([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return w.errors=e,t===0}function fe(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.
push(r),t++}if(i.target===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"target"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"name"||r==="target")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.target!==void 0&&(w(i.target,{instancePath:n+
"/target",parentData:i,parentDataProperty:"target",rootData:p})||(e=e===null?w.errors:e.concat(w.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return fe.errors=e,t===0}function ue(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.container===void 0){let r={instancePath:n,keyword:"r\
equired",params:{missingProperty:"container"}};e===null?e=[r]:e.push(r),t++}if(i.target===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
target"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="container"||r==="target")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}if(i.container!==void 0&&typeof i.container!="string"){let r={instancePath:n+"/container",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}i.target!==void 0&&(w(i.target,{instancePath:n+"/target",parentData:i,parentDataProperty:"target",rootData:p})||(e=e===null?w.errors:
e.concat(w.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ue.errors=e,t===0}function ye(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.key===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===null?e=[r]:e.push(r),t++}if(i.operator===void 0){let r={instancePath:n,keyword:"req\
uired",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="key"||r==="operator"||r==="values")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!="string"){let r={instancePath:n+"/key",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.operator!==void 0&&typeof i.operator!="string"){let r={instancePath:n+"/operator",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.values!==void 0){let r=i.values;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let f={instancePath:n+"/values/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/values",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ye.
errors=e,t===0}function P(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="matchLabels"||r==="matchExpressions")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.matchLabels!==void 0&&(c(i.matchLabels,{instancePath:n+"/matchLabels",parentData:i,parentDataProperty:"matchLabels",rootData:p})||(e=e===null?c.errors:e.concat(
c.errors),t=e.length)),i.matchExpressions!==void 0){let r=i.matchExpressions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ye(r[o],{instancePath:n+"/m\
atchExpressions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)}else{let s={instancePath:n+"/matchExpr\
essions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),t++}return P.errors=e,t===0}function m(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&
!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"name"||r==="selector")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.selector!==void 0&&(P(i.selector,{instancePath:n+
"/selector",parentData:i,parentDataProperty:"selector",rootData:p})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:n,keyword:"ty\
pe",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return m.errors=e,t===0}function ce(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.metric===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metric"}};e===
null?e=[r]:e.push(r),t++}if(i.target===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"target"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="metric"||r==="target")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.metric!==void 0&&
(m(i.metric,{instancePath:n+"/metric",parentData:i,parentDataProperty:"metric",rootData:p})||(e=e===null?m.errors:e.concat(m.errors),t=e.length)),i.target!==void 0&&
(w(i.target,{instancePath:n+"/target",parentData:i,parentDataProperty:"target",rootData:p})||(e=e===null?w.errors:e.concat(w.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ce.errors=e,t===0}function de(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.describedObject===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"describedObject"}};e===null?e=[r]:e.push(r),t++}if(i.metric===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"metric"}};e===null?e=[r]:e.push(r),t++}if(i.target===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
target"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="describedObject"||r==="metric"||r==="target")){let s={instancePath:n,keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.describedObject!==void 0&&(A(i.describedObject,{instancePath:n+"/describedObject",parentData:i,
parentDataProperty:"describedObject",rootData:p})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),i.metric!==void 0&&(m(i.metric,{instancePath:n+"/metric",
parentData:i,parentDataProperty:"metric",rootData:p})||(e=e===null?m.errors:e.concat(m.errors),t=e.length)),i.target!==void 0&&(w(i.target,{instancePath:n+"/tar\
get",parentData:i,parentDataProperty:"target",rootData:p})||(e=e===null?w.errors:e.concat(w.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return de.errors=e,t===0}function me(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.metric===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"metric"}};e===null?e=[r]:e.push(r),t++}if(i.target===void 0){let r={instancePath:n,keyword:"re\
quired",params:{missingProperty:"target"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="metric"||r==="target")){let s={instancePath:n,keyword:"addition\
alProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.metric!==void 0&&(m(i.metric,{instancePath:n+"/metric",parentData:i,parentDataProperty:"\
metric",rootData:p})||(e=e===null?m.errors:e.concat(m.errors),t=e.length)),i.target!==void 0&&(w(i.target,{instancePath:n+"/target",parentData:i,parentDataProperty:"\
target",rootData:p})||(e=e===null?w.errors:e.concat(w.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return me.errors=e,t===0}function ge(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.type===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="\
type"||r==="resource"||r==="containerResource"||r==="pods"||r==="object"||r==="external")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.type!==void 0&&typeof i.type!="string"){let r={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}i.resource!==void 0&&(fe(i.resource,{instancePath:n+"/resource",parentData:i,parentDataProperty:"resource",rootData:p})||(e=e===null?fe.errors:e.concat(
fe.errors),t=e.length)),i.containerResource!==void 0&&(ue(i.containerResource,{instancePath:n+"/containerResource",parentData:i,parentDataProperty:"containerRes\
ource",rootData:p})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)),i.pods!==void 0&&(ce(i.pods,{instancePath:n+"/pods",parentData:i,parentDataProperty:"\
pods",rootData:p})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),i.object!==void 0&&(de(i.object,{instancePath:n+"/object",parentData:i,parentDataProperty:"\
object",rootData:p})||(e=e===null?de.errors:e.concat(de.errors),t=e.length)),i.external!==void 0&&(me(i.external,{instancePath:n+"/external",parentData:i,parentDataProperty:"\
external",rootData:p})||(e=e===null?me.errors:e.concat(me.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return ge.errors=e,t===0}var fs={type:"object",properties:{stabilizationWindowSeconds:{minimum:-2147483648,maximum:2147483647,type:"integer"},selectPolicy:{type:"string"},policies:{type:"\
array",items:{$ref:"#/definitions/HPAScalingPolicy"}},tolerance:{type:["integer","string"],pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMG\
TPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}},additionalProperties:!1};function ke(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(i.value===void 0){let r={instancePath:n,keyword:"requi\
red",params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),t++}if(i.periodSeconds===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
periodSeconds"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="type"||r==="value"||r==="periodSeconds")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.type!==void 0&&typeof i.type!="string"){let r={instancePath:n+"/type",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.value!==void 0){let r=i.value;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/value",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/value",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/value",keyword:"\
minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.periodSeconds!==void 0){let r=i.periodSeconds;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/periodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="numbe\
r"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/periodSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.
push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/periodSeconds",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(
s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ke.errors=e,t===0}function V(i,{instancePath:n="",
parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="stabilizationWindowSeco\
nds"||r==="selectPolicy"||r==="policies"||r==="tolerance")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.
push(s),t++}if(i.stabilizationWindowSeconds!==void 0){let r=i.stabilizationWindowSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/stabilizationWindowSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let s={instancePath:n+"/stabilizationWindowSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||
isNaN(r)){let s={instancePath:n+"/stabilizationWindowSeconds",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.
selectPolicy!==void 0&&typeof i.selectPolicy!="string"){let r={instancePath:n+"/selectPolicy",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.policies!==void 0){let r=i.policies;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ke(r[o],{instancePath:n+"/policies/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)}else{let s={instancePath:n+"/policies",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),t++}}if(i.tolerance!==void 0){let r=i.tolerance;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+"/\
tolerance",keyword:"type",params:{type:fs.properties.tolerance.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&!q.test(r)){let s={instancePath:n+"/to\
lerance",keyword:"pattern",params:{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}};
e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return V.errors=e,t===0}function he(i,{
instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="scale\
Up"||r==="scaleDown")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.scaleUp!==void 0&&(V(i.
scaleUp,{instancePath:n+"/scaleUp",parentData:i,parentDataProperty:"scaleUp",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),i.scaleDown!==void 0&&
(V(i.scaleDown,{instancePath:n+"/scaleDown",parentData:i,parentDataProperty:"scaleDown",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return he.errors=e,t===0}function we(i,{instancePath:n="",parentData:l,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.scaleTargetRef===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"scaleTargetRef"}};e===null?e=[r]:e.push(r),t++}if(i.maxReplicas===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
maxReplicas"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="scaleTargetRef"||r==="minReplicas"||r==="maxReplicas"||r==="metrics"||r==="behavior")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.scaleTargetRef!==void 0&&(A(i.scaleTargetRef,{instancePath:n+
"/scaleTargetRef",parentData:i,parentDataProperty:"scaleTargetRef",rootData:p})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),i.minReplicas!==void 0){let r=i.
minReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/minReplicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:
e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/minReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/minReplicas",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===
null?e=[s]:e.push(s),t++}}}if(i.maxReplicas!==void 0){let r=i.maxReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/maxR\
eplicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/maxReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/max\
Replicas",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.metrics!==void 0){let r=i.metrics;if(Array.isArray(r)){
let s=r.length;for(let o=0;o<s;o++)ge(r[o],{instancePath:n+"/metrics/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?ge.errors:e.concat(ge.errors),
t=e.length)}else{let s={instancePath:n+"/metrics",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}i.behavior!==void 0&&(he(i.behavior,{instancePath:n+
"/behavior",parentData:i,parentDataProperty:"behavior",rootData:p})||(e=e===null?he.errors:e.concat(he.errors),t=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return we.errors=e,t===0}var Di={type:"object",properties:{averageUtilization:{minimum:-2147483648,maximum:2147483647,type:"integer"},averageValue:{type:["integer","string"],pattern:"^(\
\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},value:{type:["integer","string"],pattern:"\
^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}},additionalProperties:!1};function b(i,{
instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="avera\
geUtilization"||r==="averageValue"||r==="value")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.averageUtilization!==void 0){let r=i.averageUtilization;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/averageUtilizatio\
n",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/a\
verageUtilization",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"\
/averageUtilization",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.averageValue!==void 0){let r=i.averageValue;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+"/averageValue",keyword:"type",params:{type:Di.properties.averageValue.
type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&!q.test(r)){let s={instancePath:n+"/averageValue",keyword:"pattern",params:{pattern:"^(\\+|-)?(([0-9]+\
(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}};e===null?e=[s]:e.push(s),t++}}if(i.value!==void 0){let r=i.
value;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+"/value",keyword:"type",params:{type:Di.properties.value.
type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&!q.test(r)){let s={instancePath:n+"/value",keyword:"pattern",params:{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9\
]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return b.errors=e,t===0}function Pe(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?
e=[r]:e.push(r),t++}if(i.current===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"current"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="name"||r==="current")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&
typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.current!==void 0&&(b(i.current,{instancePath:n+
"/current",parentData:i,parentDataProperty:"current",rootData:p})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Pe.errors=e,t===0}function be(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.container===void 0){let r={instancePath:n,keyword:"r\
equired",params:{missingProperty:"container"}};e===null?e=[r]:e.push(r),t++}if(i.current===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
current"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="container"||r==="current")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}if(i.container!==void 0&&typeof i.container!="string"){let r={instancePath:n+"/container",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}i.current!==void 0&&(b(i.current,{instancePath:n+"/current",parentData:i,parentDataProperty:"current",rootData:p})||(e=e===null?b.errors:
e.concat(b.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return be.errors=e,t===0}function De(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.metric===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"metric"}};e===null?e=[r]:e.push(r),t++}if(i.current===void 0){let r={instancePath:n,keyword:"r\
equired",params:{missingProperty:"current"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="metric"||r==="current")){let s={instancePath:n,keyword:"addit\
ionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.metric!==void 0&&(m(i.metric,{instancePath:n+"/metric",parentData:i,parentDataProperty:"\
metric",rootData:p})||(e=e===null?m.errors:e.concat(m.errors),t=e.length)),i.current!==void 0&&(b(i.current,{instancePath:n+"/current",parentData:i,parentDataProperty:"\
current",rootData:p})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return De.errors=e,t===0}function ve(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.describedObject===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"describedObject"}};e===null?e=[r]:e.push(r),t++}if(i.metric===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"metric"}};e===null?e=[r]:e.push(r),t++}if(i.current===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
current"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="describedObject"||r==="metric"||r==="current")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.describedObject!==void 0&&(A(i.describedObject,{instancePath:n+"/describedObject",parentData:i,
parentDataProperty:"describedObject",rootData:p})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),i.metric!==void 0&&(m(i.metric,{instancePath:n+"/metric",
parentData:i,parentDataProperty:"metric",rootData:p})||(e=e===null?m.errors:e.concat(m.errors),t=e.length)),i.current!==void 0&&(b(i.current,{instancePath:n+"/c\
urrent",parentData:i,parentDataProperty:"current",rootData:p})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return ve.errors=e,t===0}function Ae(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.metric===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"metric"}};e===null?e=[r]:e.push(r),t++}if(i.current===void 0){let r={instancePath:n,keyword:"r\
equired",params:{missingProperty:"current"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="metric"||r==="current")){let s={instancePath:n,keyword:"addit\
ionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.metric!==void 0&&(m(i.metric,{instancePath:n+"/metric",parentData:i,parentDataProperty:"\
metric",rootData:p})||(e=e===null?m.errors:e.concat(m.errors),t=e.length)),i.current!==void 0&&(b(i.current,{instancePath:n+"/current",parentData:i,parentDataProperty:"\
current",rootData:p})||(e=e===null?b.errors:e.concat(b.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Ae.errors=e,t===0}function je(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.type===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="\
type"||r==="resource"||r==="containerResource"||r==="pods"||r==="object"||r==="external")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.type!==void 0&&typeof i.type!="string"){let r={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}i.resource!==void 0&&(Pe(i.resource,{instancePath:n+"/resource",parentData:i,parentDataProperty:"resource",rootData:p})||(e=e===null?Pe.errors:e.concat(
Pe.errors),t=e.length)),i.containerResource!==void 0&&(be(i.containerResource,{instancePath:n+"/containerResource",parentData:i,parentDataProperty:"containerRes\
ource",rootData:p})||(e=e===null?be.errors:e.concat(be.errors),t=e.length)),i.pods!==void 0&&(De(i.pods,{instancePath:n+"/pods",parentData:i,parentDataProperty:"\
pods",rootData:p})||(e=e===null?De.errors:e.concat(De.errors),t=e.length)),i.object!==void 0&&(ve(i.object,{instancePath:n+"/object",parentData:i,parentDataProperty:"\
object",rootData:p})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),i.external!==void 0&&(Ae(i.external,{instancePath:n+"/external",parentData:i,parentDataProperty:"\
external",rootData:p})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return je.errors=e,t===0}function Ne(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.type===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(i.status===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"status"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="type"||r==="status"||r==="lastTransitionTime"||r==="reason"||r===
"message")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.type!==void 0&&typeof i.type!=
"string"){let r={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.status!==void 0&&typeof i.status!="string"){let r={
instancePath:n+"/status",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.lastTransitionTime!==void 0){let r=i.lastTransitionTime;if(typeof r==
"string"){if(!k.test(r)){let s={instancePath:n+"/lastTransitionTime",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+
"/lastTransitionTime",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.reason!==void 0&&typeof i.reason!="string"){let r={instancePath:n+
"/reason",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.message!==void 0&&typeof i.message!="string"){let r={instancePath:n+"/message",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return Ne.errors=e,t===0}function qe(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.desiredReplicas===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"desiredReplicas"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="observedGeneration"||r==="lastScaleTime"||r==="currentReplicas"||r==="desiredReplicas"||r==="currentMetrics"||r==="conditions")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.observedGeneration!==void 0){let r=i.observedGeneration;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/observedGeneration",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}}if(i.
lastScaleTime!==void 0){let r=i.lastScaleTime;if(typeof r=="string"){if(!k.test(r)){let s={instancePath:n+"/lastScaleTime",keyword:"format",params:{format:"date\
-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/lastScaleTime",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.currentReplicas!==
void 0){let r=i.currentReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/currentReplicas",keyword:"type",params:{type:"\
integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/currentReplicas",keyword:"maximum",
params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/currentReplicas",keyword:"minimum",params:{
comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.desiredReplicas!==void 0){let r=i.desiredReplicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:n+"/desiredReplicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(
r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/desiredReplicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}
if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/desiredReplicas",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}
if(i.currentMetrics!==void 0){let r=i.currentMetrics;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)je(r[o],{instancePath:n+"/currentMetrics/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)}else{let s={instancePath:n+"/currentMetrics",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),t++}}if(i.conditions!==void 0){let r=i.conditions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Ne(r[o],{instancePath:n+
"/conditions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Ne.errors:e.concat(Ne.errors),t=e.length)}else{let s={instancePath:n+"/conditions",
keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return qe.errors=e,t===0}function Ri(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"re\
quired",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+
"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="autoscaling.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",
keyword:"const",params:{allowedValue:"autoscaling.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={
instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="FederatedHPA"){let s={instancePath:n+"/kind",keyword:"const",
params:{allowedValue:"FederatedHPA"}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(we(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=e===null?we.errors:e.concat(we.errors),t=e.length)),i.status!==void 0&&(qe(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"\
status",rootData:p})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),t++}return Ri.errors=e,t===0}var us=Ci;var ys={type:"object",properties:{id:{type:"string"},syncMode:{type:"string"},apiEndpoint:{type:"string"},secretRef:{$ref:"#/definitions/LocalSecretReference"},
impersonatorSecretRef:{$ref:"#/definitions/LocalSecretReference"},insecureSkipTLSVerification:{type:"boolean"},proxyURL:{type:"string"},proxyHeader:{$ref:"#/def\
initions/StringMap"},provider:{type:"string"},region:{type:"string"},zone:{type:"string"},zones:{type:"array",items:{type:"string"}},taints:{type:"array",items:{
$ref:"#/definitions/Taint"}},resourceModels:{type:"array",items:{$ref:"#/definitions/ResourceModel"}}},required:["syncMode"],additionalProperties:!1};function S(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="namespace"||r==="name")){let s={instancePath:n,keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.namespace!==void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namesp\
ace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"typ\
e",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return S.
errors=e,t===0}var cs={type:"object",properties:{key:{type:"string"},value:{type:"string"},effect:{type:"string",enum:["NoSchedule","PreferNoSchedule","NoExecut\
e"]},timeAdded:{type:"string",format:"date-time"}},required:["key","effect"],additionalProperties:!1};function Ve(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.key===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[r]:e.push(r),t++}if(i.effect===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"effect"}};e===null?e=[r]:e.push(r),t++}
for(let r in i)if(!(r==="key"||r==="value"||r==="effect"||r==="timeAdded")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!="string"){let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.value!==void 0&&typeof i.value!="string"){let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.effect!==
void 0){let r=i.effect;if(typeof r!="string"){let s={instancePath:n+"/effect",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="NoSc\
hedule"||r==="PreferNoSchedule"||r==="NoExecute")){let s={instancePath:n+"/effect",keyword:"enum",params:{allowedValues:cs.properties.effect.enum}};e===null?e=[
s]:e.push(s),t++}}if(i.timeAdded!==void 0){let r=i.timeAdded;if(typeof r=="string"){if(!k.test(r)){let s={instancePath:n+"/timeAdded",keyword:"format",params:{format:"\
date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/timeAdded",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ve.errors=e,t===0}var vi={type:"object",properties:{name:{type:"string"},min:{type:["integer","string"],pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|\
([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"},max:{type:["integer","string"],pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|(\
[eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}},required:["name","min","max"],additionalProperties:!1};function Se(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[r]:e.push(r),t++}if(i.min===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"min"}};e===null?e=[r]:e.push(r),t++}if(i.
max===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"max"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="min"||r===
"max")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="str\
ing"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.min!==void 0){let r=i.min;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+"/min",keyword:"type",params:{type:vi.properties.min.type}};e===null?e=[s]:e.push(s),
t++}if(typeof r=="string"&&!q.test(r)){let s={instancePath:n+"/min",keyword:"pattern",params:{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[num\
kMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}};e===null?e=[s]:e.push(s),t++}}if(i.max!==void 0){let r=i.max;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))&&typeof r!="string"){let s={instancePath:n+"/max",keyword:"type",params:{type:vi.properties.max.type}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"string"&&!q.test(r)){let s={instancePath:n+"/max",keyword:"pattern",params:{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|\
-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Se.errors=e,t===0}function Re(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.grade===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"grade"}};e===null?e=[r]:e.push(r),t++}if(i.ranges===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"ranges"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="grade"||r==="ranges")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.grade!==void 0){let r=i.grade;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){let s={instancePath:n+"/grade",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let s={instancePath:n+"/grade",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={
instancePath:n+"/grade",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.ranges!==void 0){let r=i.ranges;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)Se(r[o],{instancePath:n+"/ranges/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Se.errors:e.concat(
Se.errors),t=e.length)}else{let s={instancePath:n+"/ranges",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Re.errors=e,t===0}function xe(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.syncMode===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"syncMode"}};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!ee.call(ys.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}if(i.id!==void 0&&typeof i.id!="string"){let r={instancePath:n+"/id",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.syncMode!==void 0&&typeof i.syncMode!="string"){let r={instancePath:n+"/syncMode",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
apiEndpoint!==void 0&&typeof i.apiEndpoint!="string"){let r={instancePath:n+"/apiEndpoint",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
secretRef!==void 0&&(S(i.secretRef,{instancePath:n+"/secretRef",parentData:i,parentDataProperty:"secretRef",rootData:p})||(e=e===null?S.errors:e.concat(S.errors),
t=e.length)),i.impersonatorSecretRef!==void 0&&(S(i.impersonatorSecretRef,{instancePath:n+"/impersonatorSecretRef",parentData:i,parentDataProperty:"impersonator\
SecretRef",rootData:p})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),i.insecureSkipTLSVerification!==void 0&&typeof i.insecureSkipTLSVerification!="boo\
lean"){let r={instancePath:n+"/insecureSkipTLSVerification",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.proxyURL!==void 0&&typeof i.
proxyURL!="string"){let r={instancePath:n+"/proxyURL",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.proxyHeader!==void 0&&(c(i.proxyHeader,
{instancePath:n+"/proxyHeader",parentData:i,parentDataProperty:"proxyHeader",rootData:p})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),i.provider!==void 0&&
typeof i.provider!="string"){let r={instancePath:n+"/provider",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.region!==void 0&&typeof i.
region!="string"){let r={instancePath:n+"/region",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.zone!==void 0&&typeof i.zone!="string"){
let r={instancePath:n+"/zone",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.zones!==void 0){let r=i.zones;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/zones/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{
let s={instancePath:n+"/zones",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.taints!==void 0){let r=i.taints;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)Ve(r[o],{instancePath:n+"/taints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)}else{
let s={instancePath:n+"/taints",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.resourceModels!==void 0){let r=i.resourceModels;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)Re(r[o],{instancePath:n+"/resourceModels/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Re.errors:
e.concat(Re.errors),t=e.length)}else{let s={instancePath:n+"/resourceModels",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return xe.errors=e,t===0}function Ee(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="kind")){let s={instancePath:n,keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ee.errors=e,t===0}function Ce(i,{
instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.groupVersion===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"groupVersion"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="groupVersion"||r==="resources")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.groupVersion!==void 0&&typeof i.groupVersion!=
"string"){let r={instancePath:n+"/groupVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.resources!==void 0){let r=i.resources;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)Ee(r[o],{instancePath:n+"/resources/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Ee.errors:e.concat(
Ee.errors),t=e.length)}else{let s={instancePath:n+"/resources",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ce.errors=e,t===0}var ds={type:"object",properties:{type:{type:"string",maxLength:316,pattern:"\
^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$"},status:{type:"string",enum:["True","False","U\
nknown"]},observedGeneration:{type:"integer",minimum:0},lastTransitionTime:{type:"string",format:"date-time"},reason:{type:"string",minLength:1,maxLength:1024,pattern:"\
^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$"},message:{type:"string",maxLength:32768}},required:["type","status","lastTransitionTime","reason","message"],additionalProperties:!1},
xi=new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$","u"),Ei=new RegExp("^[A-Za-z]([\
A-Za-z0-9_,:]*[A-Za-z0-9_])?$","u");function g(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&
!Array.isArray(i)){if(i.type===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===null?e=[r]:e.push(r),t++}if(i.status===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"status"}};e===null?e=[r]:e.push(r),t++}if(i.lastTransitionTime===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"lastTransitionTime"}};e===null?e=[r]:e.push(r),t++}if(i.reason===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"reason"}};e===null?e=[r]:e.push(r),t++}if(i.message===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"message"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="type"||r==="status"||r==="observedGeneration"||r==="lastTransitionTime"||r==="reason"||r==="message")){let s={
instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.type!==void 0){let r=i.type;if(typeof r=="string"){
if(v(r)>316){let s={instancePath:n+"/type",keyword:"maxLength",params:{limit:316}};e===null?e=[s]:e.push(s),t++}if(!xi.test(r)){let s={instancePath:n+"/type",keyword:"\
pattern",params:{pattern:"^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$"}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.status!==void 0){let r=i.status;if(typeof r!=
"string"){let s={instancePath:n+"/status",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="True"||r==="False"||r==="Unknown")){let s={
instancePath:n+"/status",keyword:"enum",params:{allowedValues:ds.properties.status.enum}};e===null?e=[s]:e.push(s),t++}}if(i.observedGeneration!==void 0){let r=i.
observedGeneration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/observedGeneration",keyword:"type",params:{type:"integer"}};
e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)&&(r<0||isNaN(r))){let s={instancePath:n+"/observedGeneration",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(i.lastTransitionTime!==void 0){let r=i.lastTransitionTime;if(typeof r=="string"){if(!k.test(r)){let s={instancePath:n+
"/lastTransitionTime",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/lastTransitionTime",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.reason!==void 0){let r=i.reason;if(typeof r=="string"){if(v(r)>1024){let s={instancePath:n+"/reason",
keyword:"maxLength",params:{limit:1024}};e===null?e=[s]:e.push(s),t++}if(v(r)<1){let s={instancePath:n+"/reason",keyword:"minLength",params:{limit:1}};e===null?
e=[s]:e.push(s),t++}if(!Ei.test(r)){let s={instancePath:n+"/reason",keyword:"pattern",params:{pattern:"^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$"}};e===null?e=[s]:
e.push(s),t++}}else{let s={instancePath:n+"/reason",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.message!==void 0){let r=i.message;
if(typeof r=="string"){if(v(r)>32768){let s={instancePath:n+"/message",keyword:"maxLength",params:{limit:32768}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+
"/message",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return g.errors=e,t===0}function $e(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="totalNum"||r==="readyNum")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.totalNum!==
void 0){let r=i.totalNum;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/totalNum",keyword:"type",params:{type:"integer"}};e===
null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/totalNum",keyword:"maximum",params:{comparison:"\
<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/totalNum",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};
e===null?e=[s]:e.push(s),t++}}}if(i.readyNum!==void 0){let r=i.readyNum;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/readyN\
um",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/\
readyNum",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/readyNum",
keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return $e.errors=e,t===0}var ms={type:"object",additionalProperties:{type:["integer","string"],pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0\
-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}};function y(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&
!Array.isArray(i))for(let r in i){let s=i[r];if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&typeof s!="string"){let o={instancePath:n+"/"+r.replace(/~/g,
"~0").replace(/\//g,"~1"),keyword:"type",params:{type:ms.additionalProperties.type}};e===null?e=[o]:e.push(o),t++}if(typeof s=="string"&&!q.test(s)){let o={instancePath:n+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),keyword:"pattern",params:{pattern:"^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([\
0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}};e===null?e=[o]:e.push(o),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return y.errors=e,t===0}function Te(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.grade===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"grade"}};e===null?e=[r]:e.push(r),t++}if(i.count===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"count"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="grade"||r==="count")){let s={instancePath:n,keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.grade!==void 0){let r=i.grade;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){
let s={instancePath:n+"/grade",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){
let s={instancePath:n+"/grade",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+
"/grade",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.count!==void 0){let r=i.count;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/count",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(
r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/count",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||
isNaN(r)){let s={instancePath:n+"/count",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Te.errors=e,t===0}function Me(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="allocatable"||r==="allocating"||r==="allocated"||r==="all\
ocatableModelings")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.allocatable!==void 0&&
(y(i.allocatable,{instancePath:n+"/allocatable",parentData:i,parentDataProperty:"allocatable",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
i.allocating!==void 0&&(y(i.allocating,{instancePath:n+"/allocating",parentData:i,parentDataProperty:"allocating",rootData:p})||(e=e===null?y.errors:e.concat(y.
errors),t=e.length)),i.allocated!==void 0&&(y(i.allocated,{instancePath:n+"/allocated",parentData:i,parentDataProperty:"allocated",rootData:p})||(e=e===null?y.errors:
e.concat(y.errors),t=e.length)),i.allocatableModelings!==void 0){let r=i.allocatableModelings;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Te(r[o],{instancePath:n+
"/allocatableModelings/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)}else{let s={instancePath:n+"/al\
locatableModelings",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return Me.errors=e,t===0}function Oe(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let r in i)if(!(r==="kubernetesVersion"||r==="apiEnablements"||r==="conditions"||r==="nodeSummary"||r==="resourceSummary"||r===
"remedyActions")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.kubernetesVersion!==void 0&&
typeof i.kubernetesVersion!="string"){let r={instancePath:n+"/kubernetesVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.apiEnablements!==
void 0){let r=i.apiEnablements;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Ce(r[o],{instancePath:n+"/apiEnablements/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)}else{let s={instancePath:n+"/apiEnablements",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}if(i.conditions!==void 0){let r=i.conditions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)g(r[o],{instancePath:n+"/conditions/"+
o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{let s={instancePath:n+"/conditions",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.nodeSummary!==void 0&&($e(i.nodeSummary,{instancePath:n+"/nodeSummary",parentData:i,parentDataProperty:"nodeSu\
mmary",rootData:p})||(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),i.resourceSummary!==void 0&&(Me(i.resourceSummary,{instancePath:n+"/resourceSummary",
parentData:i,parentDataProperty:"resourceSummary",rootData:p})||(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),i.remedyActions!==void 0){let r=i.remedyActions;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/remedyActions/"+o,keyword:"type",params:{type:"string"}};
e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/remedyActions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Oe.errors=e,t===0}function Ci(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),
t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||
r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){
let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="cluste\
r.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"cluster.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.
kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="Clu\
ster"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"Cluster"}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+
"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(xe(i.spec,{instancePath:n+
"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),i.status!==void 0&&(Oe(i.status,{instancePath:n+
"/status",parentData:i,parentDataProperty:"status",rootData:p})||(e=e===null?Oe.errors:e.concat(Oe.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ci.errors=e,t===0}var gs=$i;function Fe(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind")){let s={instancePath:n,keyword:"additi\
onalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0&&typeof i.apiVersion!="string"){let r={instancePath:n+"/api\
Version",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Fe.
errors=e,t===0}function d(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.luaScript===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"luaScript"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="luaScript"){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.luaScript!==void 0&&typeof i.luaScript!="string"){let r={instancePath:n+
"/luaScript",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),t++}return d.errors=e,t===0}function Le(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="ob\
ject"&&!Array.isArray(i)){for(let r in i)if(!(r==="retention"||r==="replicaResource"||r==="componentResource"||r==="replicaRevision"||r==="statusReflection"||r===
"statusAggregation"||r==="healthInterpretation"||r==="dependencyInterpretation")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}i.retention!==void 0&&(d(i.retention,{instancePath:n+"/retention",parentData:i,parentDataProperty:"retention",rootData:p})||(e=e===
null?d.errors:e.concat(d.errors),t=e.length)),i.replicaResource!==void 0&&(d(i.replicaResource,{instancePath:n+"/replicaResource",parentData:i,parentDataProperty:"\
replicaResource",rootData:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.componentResource!==void 0&&(d(i.componentResource,{instancePath:n+"/compo\
nentResource",parentData:i,parentDataProperty:"componentResource",rootData:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.replicaRevision!==void 0&&
(d(i.replicaRevision,{instancePath:n+"/replicaRevision",parentData:i,parentDataProperty:"replicaRevision",rootData:p})||(e=e===null?d.errors:e.concat(d.errors),
t=e.length)),i.statusReflection!==void 0&&(d(i.statusReflection,{instancePath:n+"/statusReflection",parentData:i,parentDataProperty:"statusReflection",rootData:p})||
(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.statusAggregation!==void 0&&(d(i.statusAggregation,{instancePath:n+"/statusAggregation",parentData:i,parentDataProperty:"\
statusAggregation",rootData:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.healthInterpretation!==void 0&&(d(i.healthInterpretation,{instancePath:n+
"/healthInterpretation",parentData:i,parentDataProperty:"healthInterpretation",rootData:p})||(e=e===null?d.errors:e.concat(d.errors),t=e.length)),i.dependencyInterpretation!==
void 0&&(d(i.dependencyInterpretation,{instancePath:n+"/dependencyInterpretation",parentData:i,parentDataProperty:"dependencyInterpretation",rootData:p})||(e=e===
null?d.errors:e.concat(d.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Le.errors=e,
t===0}function ze(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.target===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"target"}};e===null?e=[r]:e.push(r),t++}if(i.customizations===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"customizations"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="target"||r==="customizations")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.target!==void 0&&(Fe(i.target,{instancePath:n+"/target",parentData:i,
parentDataProperty:"target",rootData:p})||(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),i.customizations!==void 0&&(Le(i.customizations,{instancePath:n+
"/customizations",parentData:i,parentDataProperty:"customizations",rootData:p})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ze.errors=e,t===0}function $i(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),
t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||
r==="spec")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.
apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="config.karmada\
.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"config.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==
void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="ResourceIn\
terpreterCustomization"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"ResourceInterpreterCustomization"}};e===null?e=[s]:e.push(s),t++}}i.
metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:e.concat(u.errors),t=
e.length)),i.spec!==void 0&&(ze(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?ze.errors:e.concat(ze.errors),t=
e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $i.errors=e,t===0}var ks=Ti;function Ge(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.namespace===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"namespace"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="namespace"||r==="name"||r==="path"||r==="port")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.namespace!==void 0&&typeof i.namespace!="string"){let r={instancePath:n+
"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.port!==void 0){let r=i.port;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/port",
keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/port",
keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/port",keyword:"min\
imum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[
r]:e.push(r),t++}return Ge.errors=e,t===0}var hs=/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;function Be(i,{instancePath:n="",parentData:l,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="url"||r==="service"||r==="caBundle")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.url!==void 0&&typeof i.url!="string"){let r={
instancePath:n+"/url",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.service!==void 0&&(Ge(i.service,{instancePath:n+"/service",parentData:i,
parentDataProperty:"service",rootData:p})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)),i.caBundle!==void 0){let r=i.caBundle;if(typeof r=="string"){if(!hs.
test(r)){let s={instancePath:n+"/caBundle",keyword:"format",params:{format:"byte"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/caBundle",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Be.
errors=e,t===0}function Ie(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.operations===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"operations"}};e===null?e=[r]:e.push(r),t++}if(i.apiGroups===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"apiGroups"}};e===null?e=[r]:e.push(r),t++}if(i.apiVersions===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"apiVersions"}};e===null?e=[r]:e.push(r),t++}if(i.kinds===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kinds"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="operations"||r==="apiGroups"||r==="apiVersions"||r==="kinds")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.operations!==void 0){let r=i.operations;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/operations/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+
"/operations",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.apiGroups!==void 0){let r=i.apiGroups;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/apiGroups/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={
instancePath:n+"/apiGroups",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.apiVersions!==void 0){let r=i.apiVersions;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/apiVersions/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.
push(f),t++}}else{let s={instancePath:n+"/apiVersions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.kinds!==void 0){let r=i.kinds;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/kinds/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:
e.push(f),t++}}else{let s={instancePath:n+"/kinds",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ie.errors=e,t===0}function We(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?
e=[r]:e.push(r),t++}if(i.clientConfig===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"clientConfig"}};e===null?e=[r]:e.push(r),t++}if(i.
interpreterContextVersions===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"interpreterContextVersions"}};e===null?e=[r]:e.push(r),t++}
for(let r in i)if(!(r==="name"||r==="clientConfig"||r==="rules"||r==="timeoutSeconds"||r==="interpreterContextVersions")){let s={instancePath:n,keyword:"additio\
nalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.clientConfig!==void 0&&(Be(i.clientConfig,{instancePath:n+"/clientConfig",parentData:i,parentDataProperty:"\
clientConfig",rootData:p})||(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),i.rules!==void 0){let r=i.rules;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)Ie(r[o],{instancePath:n+"/rules/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)}else{let s={instancePath:n+
"/rules",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.timeoutSeconds!==void 0){let r=i.timeoutSeconds;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/timeoutSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(
r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/timeoutSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}
if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/timeoutSeconds",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}
if(i.interpreterContextVersions!==void 0){let r=i.interpreterContextVersions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={
instancePath:n+"/interpreterContextVersions/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/interpreterCon\
textVersions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return We.errors=e,t===0}function Ti(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="\
object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}
if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.webhooks===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
webhooks"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="webhooks")){let s={instancePath:n,keyword:"addit\
ionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+
"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="config.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"\
const",params:{allowedValue:"config.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+
"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="ResourceInterpreterWebhookConfiguration"){let s={instancePath:n+"/kind",keyword:"\
const",params:{allowedValue:"ResourceInterpreterWebhookConfiguration"}};e===null?e=[s]:e.push(s),t++}}if(i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/me\
tadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.webhooks!==void 0){let r=i.webhooks;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)We(r[o],{instancePath:n+"/webhooks/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?We.errors:e.concat(
We.errors),t=e.length)}else{let s={instancePath:n+"/webhooks",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ti.errors=e,t===0}var ws=Mi;function He(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(r!=="conditions"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.conditions!==void 0){
let r=i.conditions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)g(r[o],{instancePath:n+"/conditions/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{let s={instancePath:n+"/conditions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return He.errors=e,t===0}function Mi(i,{instancePath:n="",parentData:l,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="multicluster.x-k8s.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"multic\
luster.x-k8s.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="ServiceExport"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"ServiceExport"}};e===null?
e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.status!==void 0&&(He(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"status",rootData:p})||(e=e===null?He.
errors:e.concat(He.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Mi.errors=e,t===0}
var Ps=Oi;var bs={type:"object",properties:{ports:{type:"array",items:{$ref:"#/definitions/ServiceImportPort"}},ips:{type:"array",items:{type:"string"},maxItems:1},type:{
type:"string",enum:["ClusterSetIP","Headless"]},sessionAffinity:{type:"string"},sessionAffinityConfig:{$ref:"#/definitions/SessionAffinityConfig"}},required:["p\
orts","type"],additionalProperties:!1};function Ue(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.port===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="protocol"||r==="appP\
rotocol"||r==="port")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.
name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.protocol!==void 0&&typeof i.protocol!="st\
ring"){let r={instancePath:n+"/protocol",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.appProtocol!==void 0&&typeof i.appProtocol!="s\
tring"){let r={instancePath:n+"/appProtocol",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.port!==void 0){let r=i.port;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/port",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="numb\
er"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/port",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),
t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/port",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ue.errors=e,t===0}function Ze(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(r!=="timeoutSeconds"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.timeoutSeconds!==
void 0){let r=i.timeoutSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/timeoutSeconds",keyword:"type",params:{type:"in\
teger"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/timeoutSeconds",keyword:"maximum",params:{
comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/timeoutSeconds",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ze.
errors=e,t===0}function Ke(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(let r in i)if(r!=="clientIP"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.clientIP!==
void 0&&(Ze(i.clientIP,{instancePath:n+"/clientIP",parentData:i,parentDataProperty:"clientIP",rootData:p})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ke.errors=e,t===0}function _e(i,{instancePath:n="",parentData:l,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ports===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"ports"}};e===null?e=[r]:e.push(r),t++}if(i.type===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"type"}};e===
null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="ports"||r==="ips"||r==="type"||r==="sessionAffinity"||r==="sessionAffinityConfig")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.ports!==void 0){let r=i.ports;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)Ue(r[o],{instancePath:n+"/ports/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)}else{let s={instancePath:n+
"/ports",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.ips!==void 0){let r=i.ips;if(Array.isArray(r)){if(r.length>1){let o={instancePath:n+
"/ips",keyword:"maxItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/ip\
s/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/ips",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),t++}}if(i.type!==void 0){let r=i.type;if(typeof r!="string"){let s={instancePath:n+"/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),t++}if(!(r==="ClusterSetIP"||r==="Headless")){let s={instancePath:n+"/type",keyword:"enum",params:{allowedValues:bs.properties.type.enum}};e===null?e=[s]:e.push(
s),t++}}if(i.sessionAffinity!==void 0&&typeof i.sessionAffinity!="string"){let r={instancePath:n+"/sessionAffinity",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}i.sessionAffinityConfig!==void 0&&(Ke(i.sessionAffinityConfig,{instancePath:n+"/sessionAffinityConfig",parentData:i,parentDataProperty:"sess\
ionAffinityConfig",rootData:p})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return _e.errors=e,t===0}function Qe(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.cluster===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"cluster"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="cluster"){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.cluster!==void 0&&typeof i.cluster!="string"){let r={instancePath:n+
"/cluster",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return Qe.errors=e,t===0}function Je(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(r!=="clusters"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.clusters!==void 0){let r=i.clusters;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Qe(r[o],{instancePath:n+"/clusters/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)}else{let s={instancePath:n+"/clusters",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Je.errors=e,t===0}function Oi(i,{instancePath:n="",
parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="multicluster.x-k8s.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{
allowedValue:"multicluster.x-k8s.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/ki\
nd",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="ServiceImport"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"\
ServiceImport"}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(_e(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=
e===null?_e.errors:e.concat(_e.errors),t=e.length)),i.status!==void 0&&(Je(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"status",rootData:p})||
(e=e===null?Je.errors:e.concat(Je.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Oi.
errors=e,t===0}var Ds=Fi;function Ye(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="name"||r==="number")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&
typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.number!==void 0){let r=i.number;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/number",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/number",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.
push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/number",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ye.errors=e,t===0}function Xe(i,{instancePath:n="",parentData:l,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="port")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}i.port!==void 0&&(Ye(i.port,{instancePath:n+"/port",parentData:i,parentDataProperty:"port",rootData:p})||(e=e===null?Ye.errors:
e.concat(Ye.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Xe.errors=e,t===0}function er(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiGroup"||r==="kind"||r==="name")){let s={instancePath:n,keyword:"ad\
ditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiGroup!==void 0&&typeof i.apiGroup!="string"){let r={instancePath:n+"/api\
Group",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"t\
ype",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return er.errors=e,t===0}
function O(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r===
"service"||r==="resource")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.service!==void 0&&
(Xe(i.service,{instancePath:n+"/service",parentData:i,parentDataProperty:"service",rootData:p})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)),i.resource!==
void 0&&(er(i.resource,{instancePath:n+"/resource",parentData:i,parentDataProperty:"resource",rootData:p})||(e=e===null?er.errors:e.concat(er.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return O.errors=e,t===0}function rr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="hosts"||r==="secretName")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.hosts!==
void 0){let r=i.hosts;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/hosts/"+o,keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/hosts",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.secretName!==
void 0&&typeof i.secretName!="string"){let r={instancePath:n+"/secretName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return rr.errors=e,t===0}function ir(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.pathType===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"pathType"}};e===null?e=[r]:e.push(r),t++}if(i.backend===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"backend"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="path"||r==="pathType"||r==="backend")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/\
path",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.pathType!==void 0&&typeof i.pathType!="string"){let r={instancePath:n+"/pathType",
keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.backend!==void 0&&(O(i.backend,{instancePath:n+"/backend",parentData:i,parentDataProperty:"\
backend",rootData:p})||(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return ir.errors=e,t===0}function sr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.paths===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"paths"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="\
paths"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.paths!==void 0){let r=i.paths;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)ir(r[o],{instancePath:n+"/paths/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?ir.errors:e.concat(
ir.errors),t=e.length)}else{let s={instancePath:n+"/paths",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return sr.errors=e,t===0}function tr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="host"||r==="http")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.host!==void 0&&typeof i.host!="string"){let r={instancePath:n+"/host",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}i.http!==void 0&&(sr(i.http,{instancePath:n+"/http",parentData:i,parentDataProperty:"http",rootData:p})||(e=e===null?sr.errors:
e.concat(sr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return tr.errors=e,t===0}function nr(i,{
instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="ingre\
ssClassName"||r==="defaultBackend"||r==="tls"||r==="rules")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:
e.push(s),t++}if(i.ingressClassName!==void 0&&typeof i.ingressClassName!="string"){let r={instancePath:n+"/ingressClassName",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}if(i.defaultBackend!==void 0&&(O(i.defaultBackend,{instancePath:n+"/defaultBackend",parentData:i,parentDataProperty:"defaultBackend",
rootData:p})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),i.tls!==void 0){let r=i.tls;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)rr(r[o],{
instancePath:n+"/tls/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)}else{let s={instancePath:n+"/tls",
keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.rules!==void 0){let r=i.rules;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)tr(
r[o],{instancePath:n+"/rules/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length)}else{let s={instancePath:n+
"/rules",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),t++}return nr.errors=e,t===0}function F(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.port===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}if(i.protocol===void 0){let r={instancePath:n,keyword:"re\
quired",params:{missingProperty:"protocol"}};e===null?e=[r]:e.push(r),t++}if(i.error===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
error"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="port"||r==="protocol"||r==="error")){let s={instancePath:n,keyword:"additionalProperties",params:{
additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.port!==void 0){let r=i.port;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/port",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+
"/port",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/port",keyword:"\
minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.protocol!==void 0&&typeof i.protocol!="string"){let r={instancePath:n+"\
/protocol",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.error!==void 0){let r=i.error;if(typeof r=="string"){if(v(r)>316){let s={instancePath:n+
"/error",keyword:"maxLength",params:{limit:316}};e===null?e=[s]:e.push(s),t++}if(!xi.test(r)){let s={instancePath:n+"/error",keyword:"pattern",params:{pattern:"\
^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+
"/error",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return F.errors=e,t===0}function or(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){for(let r in i)if(!(r==="ip"||r==="hostname"||r==="ports")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.ip!==void 0&&typeof i.ip!="string"){let r={instancePath:n+"/ip",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(i.hostname!==void 0&&typeof i.hostname!="string"){let r={instancePath:n+"/hostname",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.
ports!==void 0){let r=i.ports;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)F(r[o],{instancePath:n+"/ports/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{let s={instancePath:n+"/ports",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return or.errors=e,t===0}function pr(i,{instancePath:n="",parentData:l,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(r!=="ingress"){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.ingress!==void 0){let r=i.ingress;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)or(r[o],{instancePath:n+"/ingress/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?or.errors:e.concat(or.errors),t=e.length)}else{let s={instancePath:n+
"/ingress",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return pr.errors=e,t===0}function lr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="clusters")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/\
name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.clusters!==void 0){let r=i.clusters;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/clusters/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+
"/clusters",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return lr.errors=e,t===0}function ar(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(!(r==="loadBalancer"||r==="trafficBlockClusters"||r==="serviceLocations")){let s={instancePath:n,keyword:"additionalPr\
operties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.loadBalancer!==void 0&&(pr(i.loadBalancer,{instancePath:n+"/loadBalancer",parentData:i,
parentDataProperty:"loadBalancer",rootData:p})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length)),i.trafficBlockClusters!==void 0){let r=i.trafficBlockClusters;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/trafficBlockClusters/"+o,keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/trafficBlockClusters",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.
serviceLocations!==void 0){let r=i.serviceLocations;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)lr(r[o],{instancePath:n+"/serviceLocations/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)}else{let s={instancePath:n+"/serviceLocations",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ar.errors=e,t===0}
function Fi(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+
"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="networking.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"\
const",params:{allowedValue:"networking.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+
"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="MultiClusterIngress"){let s={instancePath:n+"/kind",keyword:"const",params:{
allowedValue:"MultiClusterIngress"}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(nr(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length)),i.status!==void 0&&(ar(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"\
status",rootData:p})||(e=e===null?ar.errors:e.concat(ar.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),t++}return Fi.errors=e,t===0}var vs=Li;function fr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.port===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"port"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="port")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/\
name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.port!==void 0){let r=i.port;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/port",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(
r)){let s={instancePath:n+"/port",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+
"/port",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),t++}return fr.errors=e,t===0}function ur(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(r!=="clusterNames"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.clusterNames!==void 0){
let r=i.clusterNames;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/clusterNames/"+o,keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/clusterNames",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ur.errors=e,t===0}function R(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="name"){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return R.
errors=e,t===0}function yr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.types===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"types"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="types"||r===
"ports"||r==="range"||r==="serviceProvisionClusters"||r==="serviceConsumptionClusters"||r==="providerClusters"||r==="consumerClusters")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.types!==void 0){let r=i.types;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/types/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+
"/types",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.ports!==void 0){let r=i.ports;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)fr(r[o],{instancePath:n+"/ports/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?fr.errors:e.concat(fr.errors),t=e.length)}else{let s={instancePath:n+
"/ports",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.range!==void 0&&(ur(i.range,{instancePath:n+"/range",parentData:i,parentDataProperty:"\
range",rootData:p})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length)),i.serviceProvisionClusters!==void 0){let r=i.serviceProvisionClusters;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/serviceProvisionClusters/"+o,keyword:"type",params:{type:"string"}};e===
null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/serviceProvisionClusters",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.serviceConsumptionClusters!==
void 0){let r=i.serviceConsumptionClusters;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/serviceCons\
umptionClusters/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/serviceConsumptionClusters",keyword:"type",
params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.providerClusters!==void 0){let r=i.providerClusters;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)R(r[o],{instancePath:n+"/providerClusters/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)}else{let s={
instancePath:n+"/providerClusters",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.consumerClusters!==void 0){let r=i.consumerClusters;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)R(r[o],{instancePath:n+"/consumerClusters/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?
R.errors:e.concat(R.errors),t=e.length)}else{let s={instancePath:n+"/consumerClusters",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return yr.errors=e,t===0}function cr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="ip"||r==="hostname"||r==="ipMode"||r==="ports")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.
push(s),t++}if(i.ip!==void 0&&typeof i.ip!="string"){let r={instancePath:n+"/ip",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.hostname!==
void 0&&typeof i.hostname!="string"){let r={instancePath:n+"/hostname",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.ipMode!==void 0&&
typeof i.ipMode!="string"){let r={instancePath:n+"/ipMode",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.ports!==void 0){let r=i.ports;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)F(r[o],{instancePath:n+"/ports/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length)}else{let s={instancePath:n+"/ports",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return cr.errors=e,t===0}function dr(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(r!=="ingress"){let s={instancePath:n,keyword:"additionalProperti\
es",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.ingress!==void 0){let r=i.ingress;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)cr(
r[o],{instancePath:n+"/ingress/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?cr.errors:e.concat(cr.errors),t=e.length)}else{let s={instancePath:n+
"/ingress",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return dr.errors=e,t===0}function mr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let r in i)if(!(r==="conditions"||r==="loadBalancer")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.conditions!==void 0){let r=i.conditions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)g(r[o],{instancePath:n+"/condi\
tions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{let s={instancePath:n+"/conditions",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}i.loadBalancer!==void 0&&(dr(i.loadBalancer,{instancePath:n+"/loadBalancer",parentData:i,parentDataProperty:"\
loadBalancer",rootData:p})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return mr.errors=e,t===0}function Li(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="\
object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}
if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+
"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="networking.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"\
const",params:{allowedValue:"networking.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+
"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="MultiClusterService"){let s={instancePath:n+"/kind",keyword:"const",params:{
allowedValue:"MultiClusterService"}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(yr(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)),i.status!==void 0&&(mr(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"\
status",rootData:p})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.
push(r),t++}return Li.errors=e,t===0}var As=zi;function L(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="namespace"||r==="name"||r==="labe\
lSelector")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0&&typeof i.
apiVersion!="string"){let r={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&typeof i.kind!=
"string"){let r={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==void 0&&typeof i.namespace!="string"){
let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.labelSelector!==void 0&&(P(i.labelSelector,{instancePath:n+"/labelSelector",parentData:i,
parentDataProperty:"labelSelector",rootData:p})||(e=e===null?P.errors:e.concat(P.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"ob\
ject"}};e===null?e=[r]:e.push(r),t++}return L.errors=e,t===0}function j(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.key===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===null?e=[r]:e.push(r),t++}if(i.operator===void 0){let r={instancePath:n,keyword:"req\
uired",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="key"||r==="operator"||r==="values")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!="string"){let r={instancePath:n+"/key",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.operator!==void 0&&typeof i.operator!="string"){let r={instancePath:n+"/operator",keyword:"type",
params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.values!==void 0){let r=i.values;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let f={instancePath:n+"/values/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/values",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return j.
errors=e,t===0}function N(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(r!=="matchExpressions"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.matchExpressions!==
void 0){let r=i.matchExpressions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)j(r[o],{instancePath:n+"/matchExpressions/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{let s={instancePath:n+"/matchExpressions",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return N.errors=e,t===0}function D(i,{instancePath:n="",
parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="labelSelector"||r==="fi\
eldSelector"||r==="clusterNames"||r==="exclude")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.labelSelector!==void 0&&(P(i.labelSelector,{instancePath:n+"/labelSelector",parentData:i,parentDataProperty:"labelSelector",rootData:p})||(e=e===null?P.errors:
e.concat(P.errors),t=e.length)),i.fieldSelector!==void 0&&(N(i.fieldSelector,{instancePath:n+"/fieldSelector",parentData:i,parentDataProperty:"fieldSelector",rootData:p})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),i.clusterNames!==void 0){let r=i.clusterNames;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let f={instancePath:n+"/clusterNames/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/clusterName\
s",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.exclude!==void 0){let r=i.exclude;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/exclude/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+
"/exclude",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return D.errors=e,t===0}var js={type:"object",properties:{path:{type:"string"},operator:{type:"string",enum:["add","remove","replace"]},value:{}},required:["path","operator"],additionalProperties:!1};
function gr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.path===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),t++}if(i.operator===void 0){let r={instancePath:n,keyword:"re\
quired",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="path"||r==="operator"||r==="value")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.operator!==void 0){let r=i.operator;if(typeof r!="string"){let s={instancePath:n+"/operator",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="add"||r==="remove"||r==="replace")){let s={instancePath:n+"/operator",keyword:"enum",params:{
allowedValues:js.properties.operator.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return gr.errors=e,t===0}var Ai={type:"object",properties:{predicate:{$ref:"#/definitions/ImagePredicate"},component:{type:"string",enum:["Registry","Rep\
ository","Tag"]},operator:{type:"string",enum:["add","remove","replace"]},value:{type:"string"}},required:["component","operator"],additionalProperties:!1};function kr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.path===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"path"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="path"){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.path!==void 0&&typeof i.path!="string"){let r={instancePath:n+"/path",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return kr.
errors=e,t===0}function hr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.component===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"component"}};e===null?e=[r]:e.push(r),t++}if(i.operator===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="predicate"||r==="component"||r==="o\
perator"||r==="value")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.predicate!==void 0&&
(kr(i.predicate,{instancePath:n+"/predicate",parentData:i,parentDataProperty:"predicate",rootData:p})||(e=e===null?kr.errors:e.concat(kr.errors),t=e.length)),i.
component!==void 0){let r=i.component;if(typeof r!="string"){let s={instancePath:n+"/component",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}if(!(r==="Registry"||r==="Repository"||r==="Tag")){let s={instancePath:n+"/component",keyword:"enum",params:{allowedValues:Ai.properties.component.enum}};e===
null?e=[s]:e.push(s),t++}}if(i.operator!==void 0){let r=i.operator;if(typeof r!="string"){let s={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}if(!(r==="add"||r==="remove"||r==="replace")){let s={instancePath:n+"/operator",keyword:"enum",params:{allowedValues:Ai.properties.
operator.enum}};e===null?e=[s]:e.push(s),t++}}if(i.value!==void 0&&typeof i.value!="string"){let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return hr.errors=e,t===0}var Ns={type:"\
object",properties:{containerName:{type:"string"},operator:{type:"string",enum:["add","remove"]},value:{type:"array",items:{type:"string"}}},required:["containe\
rName","operator"],additionalProperties:!1};function x(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="\
object"&&!Array.isArray(i)){if(i.containerName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"containerName"}};e===null?e=[r]:e.push(
r),t++}if(i.operator===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"containerName"||r==="operator"||r==="value")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.containerName!==void 0&&typeof i.containerName!="string"){let r={instancePath:n+"/containerName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.operator!==void 0){let r=i.operator;if(typeof r!="string"){let s={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}if(!(r==="add"||r==="remove")){let s={instancePath:n+"/operator",keyword:"enum",params:{allowedValues:Ns.properties.operator.enum}};e===null?e=[s]:e.
push(s),t++}}if(i.value!==void 0){let r=i.value;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/value/"+
o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/value",keyword:"type",params:{type:"array"}};e===null?e=[s]:
e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return x.errors=e,t===0}var qs={type:"object",properties:{
operator:{type:"string",enum:["add","remove","replace"]},value:{$ref:"#/definitions/StringMap"}},required:["operator","value"],additionalProperties:!1};function E(i,{
instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.operator===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}if(i.value===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"value"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="operator"||r==="value")){let s={instancePath:n,keyword:"additionalProper\
ties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.operator!==void 0){let r=i.operator;if(typeof r!="string"){let s={instancePath:n+"/operat\
or",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="add"||r==="remove"||r==="replace")){let s={instancePath:n+"/operator",keyword:"\
enum",params:{allowedValues:qs.properties.operator.enum}};e===null?e=[s]:e.push(s),t++}}i.value!==void 0&&(c(i.value,{instancePath:n+"/value",parentData:i,parentDataProperty:"\
value",rootData:p})||(e=e===null?c.errors:e.concat(c.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return E.errors=e,t===0}var Vs={type:"object",properties:{subPath:{type:"string"},operator:{type:"string",enum:["add","remove","replace"]},value:{}},required:["subPath","operator"],additionalProperties:!1};
function wr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.subPath===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"subPath"}};e===null?e=[r]:e.push(r),t++}if(i.operator===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="subPath"||r==="operator"||r==="value")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.subPath!==void 0&&typeof i.subPath!="string"){let r={instancePath:n+
"/subPath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.operator!==void 0){let r=i.operator;if(typeof r!="string"){let s={instancePath:n+
"/operator",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="add"||r==="remove"||r==="replace")){let s={instancePath:n+"/operator",
keyword:"enum",params:{allowedValues:Vs.properties.operator.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return wr.errors=e,t===0}var Ss={type:"object",properties:{subPath:{type:"string"},operator:{type:"string",enum:["add","remove","re\
place"]},value:{}},required:["subPath","operator"],additionalProperties:!1};function Pr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.subPath===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"subPath"}};
e===null?e=[r]:e.push(r),t++}if(i.operator===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}
for(let r in i)if(!(r==="subPath"||r==="operator"||r==="value")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[s]:e.push(s),t++}if(i.subPath!==void 0&&typeof i.subPath!="string"){let r={instancePath:n+"/subPath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.operator!==void 0){let r=i.operator;if(typeof r!="string"){let s={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}if(!(r==="add"||r==="remove"||r==="replace")){let s={instancePath:n+"/operator",keyword:"enum",params:{allowedValues:Ss.properties.operator.enum}};e===
null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Pr.errors=e,t===0}function br(i,{
instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.fieldPath===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"fieldPath"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="fieldPath"||r==="json"||r==="yaml")){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fieldPath!==void 0&&typeof i.fieldPath!="s\
tring"){let r={instancePath:n+"/fieldPath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.json!==void 0){let r=i.json;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)wr(r[o],{instancePath:n+"/json/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?wr.errors:e.concat(wr.errors),
t=e.length)}else{let s={instancePath:n+"/json",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.yaml!==void 0){let r=i.yaml;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)Pr(r[o],{instancePath:n+"/yaml/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Pr.errors:e.concat(Pr.errors),
t=e.length)}else{let s={instancePath:n+"/yaml",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return br.errors=e,t===0}function z(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="plaintext"||r==="imageOverrider"||r==="commandOverrider"||r==="argsOverrider"||r==="la\
belsOverrider"||r==="annotationsOverrider"||r==="fieldOverrider")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.plaintext!==void 0){let r=i.plaintext;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)gr(r[o],{instancePath:n+"/plaintext/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length)}else{let s={instancePath:n+"/plaintext",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[s]:e.push(s),t++}}if(i.imageOverrider!==void 0){let r=i.imageOverrider;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)hr(r[o],{instancePath:n+
"/imageOverrider/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?hr.errors:e.concat(hr.errors),t=e.length)}else{let s={instancePath:n+"/imageOve\
rrider",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.commandOverrider!==void 0){let r=i.commandOverrider;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)x(r[o],{instancePath:n+"/commandOverrider/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?x.errors:e.concat(x.errors),
t=e.length)}else{let s={instancePath:n+"/commandOverrider",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.argsOverrider!==void 0){let r=i.
argsOverrider;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)x(r[o],{instancePath:n+"/argsOverrider/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)}else{let s={instancePath:n+"/argsOverrider",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}
if(i.labelsOverrider!==void 0){let r=i.labelsOverrider;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)E(r[o],{instancePath:n+"/labelsOverrider/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)}else{let s={instancePath:n+"/labelsOverrider",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),t++}}if(i.annotationsOverrider!==void 0){let r=i.annotationsOverrider;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
E(r[o],{instancePath:n+"/annotationsOverrider/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)}else{let s={
instancePath:n+"/annotationsOverrider",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.fieldOverrider!==void 0){let r=i.fieldOverrider;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)br(r[o],{instancePath:n+"/fieldOverrider/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?
br.errors:e.concat(br.errors),t=e.length)}else{let s={instancePath:n+"/fieldOverrider",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}function Dr(i,{instancePath:n="",parentData:l,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.overriders===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"overriders"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="targetCluster"||r==="overriders")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.targetCluster!==void 0&&(D(i.targetCluster,{instancePath:n+"/targetCluster",
parentData:i,parentDataProperty:"targetCluster",rootData:p})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.overriders!==void 0&&(z(i.overriders,{instancePath:n+
"/overriders",parentData:i,parentDataProperty:"overriders",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),t=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Dr.errors=e,t===0}function G(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="resourceSelectors"||r==="overrideRules"||r==="targetCluster"||r==="override\
rs")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.resourceSelectors!==void 0){let r=i.
resourceSelectors;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)L(r[o],{instancePath:n+"/resourceSelectors/"+o,parentData:r,parentDataProperty:o,rootData:p})||
(e=e===null?L.errors:e.concat(L.errors),t=e.length)}else{let s={instancePath:n+"/resourceSelectors",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(
s),t++}}if(i.overrideRules!==void 0){let r=i.overrideRules;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Dr(r[o],{instancePath:n+"/overrideRules/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length)}else{let s={instancePath:n+"/overrideRules",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),t++}}i.targetCluster!==void 0&&(D(i.targetCluster,{instancePath:n+"/targetCluster",parentData:i,parentDataProperty:"targetClus\
ter",rootData:p})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.overriders!==void 0&&(z(i.overriders,{instancePath:n+"/overriders",parentData:i,parentDataProperty:"\
overriders",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return G.errors=e,t===0}function zi(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="objec\
t"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.
kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalPro\
perties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"\
/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="policy.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"\
const",params:{allowedValue:"policy.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+
"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="ClusterOverridePolicy"){let s={instancePath:n+"/kind",keyword:"const",params:{
allowedValue:"ClusterOverridePolicy"}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(G(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=e===null?G.errors:e.concat(G.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return zi.errors=e,t===0}var Rs=Gi;var hi={type:"object",properties:{resourceSelectors:{type:"array",items:{$ref:"#/definitions/ResourceSelector"},minItems:1},association:{type:"boolean"},propagateDeps:{
type:"boolean"},placement:{$ref:"#/definitions/Placement"},priority:{minimum:-2147483648,maximum:2147483647,type:"integer"},preemption:{type:"string",enum:["Alw\
ays","Never"]},dependentOverrides:{type:"array",items:{type:"string"}},schedulerName:{type:"string"},failover:{$ref:"#/definitions/FailoverBehavior"},conflictResolution:{
type:"string",enum:["Abort","Overwrite"]},activationPreference:{type:"string",const:"Lazy"},suspension:{$ref:"#/definitions/Suspension"},preserveResourcesOnDeletion:{
type:"boolean"},schedulePriority:{$ref:"#/definitions/SchedulePriority"}},required:["resourceSelectors"],additionalProperties:!1};function vr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.affinityName===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"affinityName"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="labelSelector"||
r==="fieldSelector"||r==="clusterNames"||r==="exclude"||r==="affinityName")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.labelSelector!==void 0&&(P(i.labelSelector,{instancePath:n+"/labelSelector",parentData:i,parentDataProperty:"labelSelector",rootData:p})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),i.fieldSelector!==void 0&&(N(i.fieldSelector,{instancePath:n+"/fieldSelector",parentData:i,parentDataProperty:"\
fieldSelector",rootData:p})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),i.clusterNames!==void 0){let r=i.clusterNames;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/clusterNames/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{
let s={instancePath:n+"/clusterNames",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.exclude!==void 0){let r=i.exclude;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/exclude/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),t++}}else{let s={instancePath:n+"/exclude",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.affinityName!==void 0){let r=i.affinityName;
if(typeof r=="string"){if(v(r)>32){let s={instancePath:n+"/affinityName",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}if(v(r)<1){let s={instancePath:n+
"/affinityName",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/affinityName",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return vr.errors=e,t===0}function Ar(i,{
instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.affinityName===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"affinityName"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="labelSelector"||r==="fieldSelec\
tor"||r==="clusterNames"||r==="exclude"||r==="affinityName"||r==="overflowAffinities")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.labelSelector!==void 0&&(P(i.labelSelector,{instancePath:n+"/labelSelector",parentData:i,parentDataProperty:"labelSelector",rootData:p})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),i.fieldSelector!==void 0&&(N(i.fieldSelector,{instancePath:n+"/fieldSelector",parentData:i,parentDataProperty:"\
fieldSelector",rootData:p})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),i.clusterNames!==void 0){let r=i.clusterNames;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/clusterNames/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{
let s={instancePath:n+"/clusterNames",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.exclude!==void 0){let r=i.exclude;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/exclude/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(
f),t++}}else{let s={instancePath:n+"/exclude",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.affinityName!==void 0){let r=i.affinityName;
if(typeof r=="string"){if(v(r)>32){let s={instancePath:n+"/affinityName",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}if(v(r)<1){let s={instancePath:n+
"/affinityName",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/affinityName",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[s]:e.push(s),t++}}if(i.overflowAffinities!==void 0){let r=i.overflowAffinities;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)vr(r[o],
{instancePath:n+"/overflowAffinities/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length)}else{let s={instancePath:n+
"/overflowAffinities",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return Ar.errors=e,t===0}function B(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r===
"key"||r==="operator"||r==="value"||r==="effect"||r==="tolerationSeconds")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!="string"){let r={instancePath:n+"/key",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.operator!==void 0&&typeof i.operator!="string"){let r={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}
if(i.value!==void 0&&typeof i.value!="string"){let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.effect!==
void 0&&typeof i.effect!="string"){let r={instancePath:n+"/effect",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.tolerationSeconds!==
void 0){let r=i.tolerationSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/tolerationSeconds",keyword:"type",params:{type:"\
integer"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return B.errors=e,t===0}
var xs={type:"object",properties:{spreadByField:{type:"string",enum:["cluster","region","zone","provider"]},spreadByLabel:{type:"string"},maxGroups:{type:"integ\
er"},minGroups:{type:"integer"}},additionalProperties:!1};function jr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="spreadByField"||r==="spreadByLabel"||r==="maxGroups"||r==="minGroups")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.spreadByField!==void 0){let r=i.spreadByField;if(typeof r!="string"){let s={
instancePath:n+"/spreadByField",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="cluster"||r==="region"||r==="zone"||r==="provider")){
let s={instancePath:n+"/spreadByField",keyword:"enum",params:{allowedValues:xs.properties.spreadByField.enum}};e===null?e=[s]:e.push(s),t++}}if(i.spreadByLabel!==
void 0&&typeof i.spreadByLabel!="string"){let r={instancePath:n+"/spreadByLabel",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.maxGroups!==
void 0){let r=i.maxGroups;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/maxGroups",keyword:"type",params:{type:"integer"}};e===
null?e=[s]:e.push(s),t++}}if(i.minGroups!==void 0){let r=i.minGroups;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/minGroups",
keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return jr.errors=e,t===0}var ji={type:"object",properties:{replicaSchedulingType:{type:"string",enum:["Duplicated","Divided"]},replicaDivisionPreference:{type:"\
string",enum:["Aggregated","Weighted"]},weightPreference:{$ref:"#/definitions/ClusterPreferences"}},additionalProperties:!1};function Nr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.targetCluster===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"targetCluster"}};e===null?e=[r]:e.push(r),t++}if(i.weight===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"weight"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="targetCluster"||r==="weight")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.targetCluster!==void 0&&(D(i.targetCluster,{instancePath:n+"/tar\
getCluster",parentData:i,parentDataProperty:"targetCluster",rootData:p})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),i.weight!==void 0){let r=i.weight;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/weight",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r==
"number"&&isFinite(r)&&(r<1||isNaN(r))){let s={instancePath:n+"/weight",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Nr.errors=e,t===0}function qr(i,{instancePath:n="",parentData:l,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="staticWeightList"||r==="dynamicWeigh\
t")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.staticWeightList!==void 0){let r=i.staticWeightList;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Nr(r[o],{instancePath:n+"/staticWeightList/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?
Nr.errors:e.concat(Nr.errors),t=e.length)}else{let s={instancePath:n+"/staticWeightList",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.
dynamicWeight!==void 0){let r=i.dynamicWeight;if(typeof r!="string"){let s={instancePath:n+"/dynamicWeight",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}if(r!=="AvailableReplicas"){let s={instancePath:n+"/dynamicWeight",keyword:"const",params:{allowedValue:"AvailableReplicas"}};e===null?e=[s]:e.push(
s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return qr.errors=e,t===0}function Vr(i,{instancePath:n="",
parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="replicaSchedulingType"||
r==="replicaDivisionPreference"||r==="weightPreference")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.replicaSchedulingType!==void 0){let r=i.replicaSchedulingType;if(typeof r!="string"){let s={instancePath:n+"/replicaSchedulingType",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Duplicated"||r==="Divided")){let s={instancePath:n+"/replicaSchedulingType",keyword:"enum",params:{allowedValues:ji.
properties.replicaSchedulingType.enum}};e===null?e=[s]:e.push(s),t++}}if(i.replicaDivisionPreference!==void 0){let r=i.replicaDivisionPreference;if(typeof r!="s\
tring"){let s={instancePath:n+"/replicaDivisionPreference",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Aggregated"||r==="Weigh\
ted")){let s={instancePath:n+"/replicaDivisionPreference",keyword:"enum",params:{allowedValues:ji.properties.replicaDivisionPreference.enum}};e===null?e=[s]:e.push(
s),t++}}i.weightPreference!==void 0&&(qr(i.weightPreference,{instancePath:n+"/weightPreference",parentData:i,parentDataProperty:"weightPreference",rootData:p})||
(e=e===null?qr.errors:e.concat(qr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Vr.
errors=e,t===0}function Sr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.groupByLabelKey===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"groupByLabelKey"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="groupByLabelKey"){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.groupByLabelKey!==void 0&&typeof i.groupByLabelKey!=
"string"){let r={instancePath:n+"/groupByLabelKey",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Sr.errors=e,t===0}function Rr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.groupByLabelKey===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"groupByLabelKey"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(r!=="groupByLabelKey"){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.groupByLabelKey!==void 0&&typeof i.groupByLabelKey!=
"string"){let r={instancePath:n+"/groupByLabelKey",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",
params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Rr.errors=e,t===0}function xr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="affinity"||r==="antiAffinity")){let s={instancePath:n,keyword:"additionalPr\
operties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.affinity!==void 0&&(Sr(i.affinity,{instancePath:n+"/affinity",parentData:i,parentDataProperty:"\
affinity",rootData:p})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length)),i.antiAffinity!==void 0&&(Rr(i.antiAffinity,{instancePath:n+"/antiAffinity",parentData:i,
parentDataProperty:"antiAffinity",rootData:p})||(e=e===null?Rr.errors:e.concat(Rr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"o\
bject"}};e===null?e=[r]:e.push(r),t++}return xr.errors=e,t===0}function I(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="clusterAffinity"||r==="clusterAffinities"||r==="clusterTolerations"||r==="spreadConstraint\
s"||r==="replicaScheduling"||r==="workloadAffinity")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(
s),t++}if(i.clusterAffinity!==void 0&&(D(i.clusterAffinity,{instancePath:n+"/clusterAffinity",parentData:i,parentDataProperty:"clusterAffinity",rootData:p})||(e=
e===null?D.errors:e.concat(D.errors),t=e.length)),i.clusterAffinities!==void 0){let r=i.clusterAffinities;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
Ar(r[o],{instancePath:n+"/clusterAffinities/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length)}else{let s={
instancePath:n+"/clusterAffinities",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.clusterTolerations!==void 0){let r=i.clusterTolerations;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)B(r[o],{instancePath:n+"/clusterTolerations/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?
B.errors:e.concat(B.errors),t=e.length)}else{let s={instancePath:n+"/clusterTolerations",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.
spreadConstraints!==void 0){let r=i.spreadConstraints;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)jr(r[o],{instancePath:n+"/spreadConstraints/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=e===null?jr.errors:e.concat(jr.errors),t=e.length)}else{let s={instancePath:n+"/spreadConstraints",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}i.replicaScheduling!==void 0&&(Vr(i.replicaScheduling,{instancePath:n+"/replicaScheduling",parentData:i,parentDataProperty:"\
replicaScheduling",rootData:p})||(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length)),i.workloadAffinity!==void 0&&(xr(i.workloadAffinity,{instancePath:n+"/wo\
rkloadAffinity",parentData:i,parentDataProperty:"workloadAffinity",rootData:p})||(e=e===null?xr.errors:e.concat(xr.errors),t=e.length))}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return I.errors=e,t===0}var Es={type:"object",properties:{decisionConditions:{$ref:"#/definitions/DecisionConditions"},purgeMode:{type:"string",enum:["Directly","Gracefully","Never"]},
gracePeriodSeconds:{minimum:-2147483648,maximum:2147483647,type:"integer"},statePreservation:{$ref:"#/definitions/StatePreservation"}},required:["decisionCondit\
ions"],additionalProperties:!1};function Er(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(r!=="tolerationSeconds"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.tolerationSeconds!==
void 0){let r=i.tolerationSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/tolerationSeconds",keyword:"type",params:{type:"\
integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/tolerationSeconds",keyword:"maxim\
um",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/tolerationSeconds",keyword:"mini\
mum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:
e.push(r),t++}return Er.errors=e,t===0}function Cr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.aliasLabelName===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"aliasLabelName"}};e===null?e=[r]:e.push(r),t++}if(i.jsonPath===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"jsonPath"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="aliasLabelName"||r==="jsonPath")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.aliasLabelName!==void 0&&typeof i.aliasLabelName!="string"){let r={
instancePath:n+"/aliasLabelName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.jsonPath!==void 0&&typeof i.jsonPath!="string"){let r={
instancePath:n+"/jsonPath",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return Cr.errors=e,t===0}function W(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.rules===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"rules"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(r!=="rules"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.rules!==void 0){let r=i.rules;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Cr(r[o],{instancePath:n+"/rules/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Cr.errors:
e.concat(Cr.errors),t=e.length)}else{let s={instancePath:n+"/rules",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return W.errors=e,t===0}function $r(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.decisionConditions===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
decisionConditions"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="decisionConditions"||r==="purgeMode"||r==="gracePeriodSeconds"||r==="statePreservati\
on")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.decisionConditions!==void 0&&(Er(i.decisionConditions,
{instancePath:n+"/decisionConditions",parentData:i,parentDataProperty:"decisionConditions",rootData:p})||(e=e===null?Er.errors:e.concat(Er.errors),t=e.length)),
i.purgeMode!==void 0){let r=i.purgeMode;if(typeof r!="string"){let s={instancePath:n+"/purgeMode",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),
t++}if(!(r==="Directly"||r==="Gracefully"||r==="Never")){let s={instancePath:n+"/purgeMode",keyword:"enum",params:{allowedValues:Es.properties.purgeMode.enum}};
e===null?e=[s]:e.push(s),t++}}if(i.gracePeriodSeconds!==void 0){let r=i.gracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+
"/gracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={
instancePath:n+"/gracePeriodSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={
instancePath:n+"/gracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}i.statePreservation!==void 0&&
(W(i.statePreservation,{instancePath:n+"/statePreservation",parentData:i,parentDataProperty:"statePreservation",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),
t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return $r.errors=e,t===0}var Cs={type:"object",properties:{
purgeMode:{type:"string",enum:["Directly","Gracefully"]},statePreservation:{$ref:"#/definitions/StatePreservation"}},additionalProperties:!1};function Tr(i,{instancePath:n="",
parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="purgeMode"||r==="stateP\
reservation")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.purgeMode!==void 0){let r=i.
purgeMode;if(typeof r!="string"){let s={instancePath:n+"/purgeMode",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Directly"||r===
"Gracefully")){let s={instancePath:n+"/purgeMode",keyword:"enum",params:{allowedValues:Cs.properties.purgeMode.enum}};e===null?e=[s]:e.push(s),t++}}i.statePreservation!==
void 0&&(W(i.statePreservation,{instancePath:n+"/statePreservation",parentData:i,parentDataProperty:"statePreservation",rootData:p})||(e=e===null?W.errors:e.concat(
W.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Tr.errors=e,t===0}function H(i,{instancePath:n="",
parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="application"||r==="clus\
ter")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.application!==void 0&&($r(i.application,
{instancePath:n+"/application",parentData:i,parentDataProperty:"application",rootData:p})||(e=e===null?$r.errors:e.concat($r.errors),t=e.length)),i.cluster!==void 0&&
(Tr(i.cluster,{instancePath:n+"/cluster",parentData:i,parentDataProperty:"cluster",rootData:p})||(e=e===null?Tr.errors:e.concat(Tr.errors),t=e.length))}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return H.errors=e,t===0}function U(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(r!==
"clusterNames"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.clusterNames!==void 0){let r=i.
clusterNames;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/clusterNames/"+o,keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/clusterNames",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return U.errors=e,t===0}function Mr(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="dispatching"||r==="dispatchingOnClusters")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.dispatching!==void 0&&typeof i.dispatching!="boolean"){let r={instancePath:n+
"/dispatching",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}i.dispatchingOnClusters!==void 0&&(U(i.dispatchingOnClusters,{instancePath:n+
"/dispatchingOnClusters",parentData:i,parentDataProperty:"dispatchingOnClusters",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),t=e.length))}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Mr.errors=e,t===0}function Or(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.priorityClassSource===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"priorityClassSource"}};e===null?e=[r]:e.push(r),t++}if(i.priorityClassName===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"priorityClassName"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="priorityClassSource"||r===
"priorityClassName")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.priorityClassSource!==
void 0){let r=i.priorityClassSource;if(typeof r!="string"){let s={instancePath:n+"/priorityClassSource",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}if(r!=="KubePriorityClass"){let s={instancePath:n+"/priorityClassSource",keyword:"const",params:{allowedValue:"KubePriorityClass"}};e===null?e=[s]:e.
push(s),t++}}if(i.priorityClassName!==void 0&&typeof i.priorityClassName!="string"){let r={instancePath:n+"/priorityClassName",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Or.errors=e,t===0}function Z(i,{
instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.resourceSelectors===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"resourceSelectors"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!ee.call(hi.properties,r)){
let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.resourceSelectors!==void 0){let r=i.resourceSelectors;
if(Array.isArray(r)){if(r.length<1){let o={instancePath:n+"/resourceSelectors",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let s=r.length;
for(let o=0;o<s;o++)L(r[o],{instancePath:n+"/resourceSelectors/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?L.errors:e.concat(L.errors),t=e.length)}else{
let s={instancePath:n+"/resourceSelectors",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.association!==void 0&&typeof i.association!=
"boolean"){let r={instancePath:n+"/association",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.propagateDeps!==void 0&&typeof i.propagateDeps!=
"boolean"){let r={instancePath:n+"/propagateDeps",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.placement!==void 0&&(I(i.placement,{
instancePath:n+"/placement",parentData:i,parentDataProperty:"placement",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),i.priority!==void 0){
let r=i.priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/priority",keyword:"type",params:{type:"integer"}};e===null?e=
[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/priority",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/priority",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?
e=[s]:e.push(s),t++}}}if(i.preemption!==void 0){let r=i.preemption;if(typeof r!="string"){let s={instancePath:n+"/preemption",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Always"||r==="Never")){let s={instancePath:n+"/preemption",keyword:"enum",params:{allowedValues:hi.properties.preemption.
enum}};e===null?e=[s]:e.push(s),t++}}if(i.dependentOverrides!==void 0){let r=i.dependentOverrides;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!=
"string"){let f={instancePath:n+"/dependentOverrides/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/depen\
dentOverrides",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+
"/schedulerName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.failover!==void 0&&(H(i.failover,{instancePath:n+"/failover",parentData:i,
parentDataProperty:"failover",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),i.conflictResolution!==void 0){let r=i.conflictResolution;if(typeof r!=
"string"){let s={instancePath:n+"/conflictResolution",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Abort"||r==="Overwrite")){let s={
instancePath:n+"/conflictResolution",keyword:"enum",params:{allowedValues:hi.properties.conflictResolution.enum}};e===null?e=[s]:e.push(s),t++}}if(i.activationPreference!==
void 0){let r=i.activationPreference;if(typeof r!="string"){let s={instancePath:n+"/activationPreference",keyword:"type",params:{type:"string"}};e===null?e=[s]:
e.push(s),t++}if(r!=="Lazy"){let s={instancePath:n+"/activationPreference",keyword:"const",params:{allowedValue:"Lazy"}};e===null?e=[s]:e.push(s),t++}}if(i.suspension!==
void 0&&(Mr(i.suspension,{instancePath:n+"/suspension",parentData:i,parentDataProperty:"suspension",rootData:p})||(e=e===null?Mr.errors:e.concat(Mr.errors),t=e.
length)),i.preserveResourcesOnDeletion!==void 0&&typeof i.preserveResourcesOnDeletion!="boolean"){let r={instancePath:n+"/preserveResourcesOnDeletion",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}i.schedulePriority!==void 0&&(Or(i.schedulePriority,{instancePath:n+"/schedulePriority",parentData:i,
parentDataProperty:"schedulePriority",rootData:p})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return Z.errors=e,t===0}function Gi(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?
e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"re\
quired",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={
instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="policy.karmada.io/v1alpha1"){let s={instancePath:n+"/ap\
iVersion",keyword:"const",params:{allowedValue:"policy.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="strin\
g"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="ClusterPropagationPolicy"){let s={instancePath:n+"\
/kind",keyword:"const",params:{allowedValue:"ClusterPropagationPolicy"}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/meta\
data",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(Z(i.spec,{instancePath:n+"\
/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Gi.errors=e,t===0}var $s=Bi;function C(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.conditionType===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"conditionType"}};e===null?e=[r]:e.push(r),t++}if(i.operator===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}if(i.statusValues===void 0){let r={instancePath:n,keyword:"required",params:{
missingProperty:"statusValues"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="conditionType"||r==="operator"||r==="statusValues")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.conditionType!==void 0&&typeof i.conditionType!="string"){let r={
instancePath:n+"/conditionType",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.operator!==void 0&&typeof i.operator!="string"){let r={
instancePath:n+"/operator",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.statusValues!==void 0){let r=i.statusValues;if(Array.isArray(
r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/statusValues/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:
e.push(f),t++}}else{let s={instancePath:n+"/statusValues",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return C.errors=e,t===0}function Fr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.key===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"key"}};e===null?e=[r]:e.push(r),t++}if(i.effect===void 0){let r={instancePath:n,keyword:"requi\
red",params:{missingProperty:"effect"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="key"||r==="effect"||r==="value")){let s={instancePath:n,keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.key!==void 0&&typeof i.key!="string"){let r={instancePath:n+"/key",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.effect!==void 0&&typeof i.effect!="string"){let r={instancePath:n+"/effect",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.value!==void 0&&typeof i.value!="string"){let r={instancePath:n+"/value",keyword:"type",params:{type:"string"}};
e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Fr.errors=e,t===0}function Lr(i,{
instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.taints===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"taints"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="targetClusters"||r==="addOnConditions"||r==="removeO\
nConditions"||r==="taints")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.targetClusters!==
void 0&&(D(i.targetClusters,{instancePath:n+"/targetClusters",parentData:i,parentDataProperty:"targetClusters",rootData:p})||(e=e===null?D.errors:e.concat(D.errors),
t=e.length)),i.addOnConditions!==void 0){let r=i.addOnConditions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)C(r[o],{instancePath:n+"/addOnCondition\
s/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let s={instancePath:n+"/addOnConditions",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.removeOnConditions!==void 0){let r=i.removeOnConditions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)C(r[o],{instancePath:n+"/removeOnConditions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)}else{let s={
instancePath:n+"/removeOnConditions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.taints!==void 0){let r=i.taints;if(Array.isArray(r)){
if(r.length<1){let o={instancePath:n+"/taints",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),t++}let s=r.length;for(let o=0;o<s;o++)Fr(r[o],{instancePath:n+
"/taints/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length)}else{let s={instancePath:n+"/taints",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Lr.
errors=e,t===0}function Bi(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){
if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",
params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalProperties",
params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersi\
on",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="policy.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",
params:{allowedValue:"policy.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+
"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="ClusterTaintPolicy"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"\
ClusterTaintPolicy"}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||
(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(Lr(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=
e===null?Lr.errors:e.concat(Lr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Bi.errors=
e,t===0}var Ts=Ii;function zr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clusterName===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"clusterName"}};e===null?e=[r]:e.push(r),t++}if(i.hard===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"hard"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="clusterName"||r==="hard")){let s={instancePath:n,keyword:"\
additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.clusterName!==void 0&&typeof i.clusterName!="string"){let r={instancePath:n+
"/clusterName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.hard!==void 0&&(y(i.hard,{instancePath:n+"/hard",parentData:i,parentDataProperty:"\
hard",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return zr.errors=e,t===0}function Gr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.overall===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"overall"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r===
"overall"||r==="staticAssignments")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.overall!==
void 0&&(y(i.overall,{instancePath:n+"/overall",parentData:i,parentDataProperty:"overall",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),i.staticAssignments!==
void 0){let r=i.staticAssignments;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)zr(r[o],{instancePath:n+"/staticAssignments/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=e===null?zr.errors:e.concat(zr.errors),t=e.length)}else{let s={instancePath:n+"/staticAssignments",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Gr.errors=e,t===0}function Br(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clusterName===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"clusterName"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="clusterName"||r===
"hard"||r==="used")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.clusterName!==void 0&&
typeof i.clusterName!="string"){let r={instancePath:n+"/clusterName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}i.hard!==void 0&&(y(i.hard,
{instancePath:n+"/hard",parentData:i,parentDataProperty:"hard",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),i.used!==void 0&&(y(i.used,{instancePath:n+
"/used",parentData:i,parentDataProperty:"used",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Br.errors=e,t===0}function Ir(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="overall"||r==="overallUsed"||r==="aggregatedStatus")){let s={instancePath:n,keyword:"a\
dditionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.overall!==void 0&&(y(i.overall,{instancePath:n+"/overall",parentData:i,parentDataProperty:"\
overall",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),i.overallUsed!==void 0&&(y(i.overallUsed,{instancePath:n+"/overallUsed",parentData:i,
parentDataProperty:"overallUsed",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),i.aggregatedStatus!==void 0){let r=i.aggregatedStatus;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)Br(r[o],{instancePath:n+"/aggregatedStatus/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Br.errors:
e.concat(Br.errors),t=e.length)}else{let s={instancePath:n+"/aggregatedStatus",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ir.errors=e,t===0}function Ii(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),
t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||
r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){
let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="policy\
.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"policy.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.
kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="Fed\
eratedResourceQuota"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"FederatedResourceQuota"}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&
(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.spec!==
void 0&&(Gr(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?Gr.errors:e.concat(Gr.errors),t=e.length)),i.status!==
void 0&&(Ir(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"status",rootData:p})||(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length))}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ii.errors=e,t===0}var Ms=Wi;function Wi(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),
t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="policy.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"policy.kar\
mada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="OverridePolicy"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"OverridePolicy"}};e===null?e=
[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.spec!==void 0&&(G(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?G.errors:e.concat(
G.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Wi.errors=e,t===0}var Os=Hi;function Hi(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),
t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="policy.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"policy.kar\
mada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="PropagationPolicy"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"PropagationPolicy"}};e===
null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.
errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(Z(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?Z.errors:
e.concat(Z.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Hi.errors=e,t===0}var Fs=Ui;function Wr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(r!=="clusterNames"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.clusterNames!==void 0){
let r=i.clusterNames;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/clusterNames/"+o,keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/clusterNames",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Wr.errors=e,t===0}var Ls={type:"object",properties:{conditionType:{type:"string"},operator:{type:"string",enum:["Equal","NotEqual"]},conditionStatus:{type:"string"}},required:["c\
onditionType","operator","conditionStatus"],additionalProperties:!1};function Hr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.conditionType===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"conditionType"}};
e===null?e=[r]:e.push(r),t++}if(i.operator===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"operator"}};e===null?e=[r]:e.push(r),t++}
if(i.conditionStatus===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"conditionStatus"}};e===null?e=[r]:e.push(r),t++}for(let r in i)
if(!(r==="conditionType"||r==="operator"||r==="conditionStatus")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=
[s]:e.push(s),t++}if(i.conditionType!==void 0&&typeof i.conditionType!="string"){let r={instancePath:n+"/conditionType",keyword:"type",params:{type:"string"}};e===
null?e=[r]:e.push(r),t++}if(i.operator!==void 0){let r=i.operator;if(typeof r!="string"){let s={instancePath:n+"/operator",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}if(!(r==="Equal"||r==="NotEqual")){let s={instancePath:n+"/operator",keyword:"enum",params:{allowedValues:Ls.properties.operator.enum}};
e===null?e=[s]:e.push(s),t++}}if(i.conditionStatus!==void 0&&typeof i.conditionStatus!="string"){let r={instancePath:n+"/conditionStatus",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Hr.errors=e,
t===0}function Ur(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(r!=="clusterConditionMatch"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}i.clusterConditionMatch!==
void 0&&(Hr(i.clusterConditionMatch,{instancePath:n+"/clusterConditionMatch",parentData:i,parentDataProperty:"clusterConditionMatch",rootData:p})||(e=e===null?Hr.
errors:e.concat(Hr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ur.errors=e,t===0}
function Zr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="clusterAffinity"||r==="decisionMatches"||r==="actions")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.clusterAffinity!==void 0&&(Wr(i.clusterAffinity,{instancePath:n+"/clusterAffinity",parentData:i,parentDataProperty:"clusterAffinity",rootData:p})||
(e=e===null?Wr.errors:e.concat(Wr.errors),t=e.length)),i.decisionMatches!==void 0){let r=i.decisionMatches;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)
Ur(r[o],{instancePath:n+"/decisionMatches/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?Ur.errors:e.concat(Ur.errors),t=e.length)}else{let s={
instancePath:n+"/decisionMatches",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.actions!==void 0){let r=i.actions;if(Array.isArray(r)){
let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/actions/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),
t++}}else{let s={instancePath:n+"/actions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return Zr.errors=e,t===0}function Ui(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,
t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?
e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"re\
quired",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={
instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="remedy.karmada.io/v1alpha1"){let s={instancePath:n+"/ap\
iVersion",keyword:"const",params:{allowedValue:"remedy.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="strin\
g"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="Remedy"){let s={instancePath:n+"/kind",keyword:"co\
nst",params:{allowedValue:"Remedy"}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"\
metadata",rootData:p})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(Zr(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"\
spec",rootData:p})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(
r),t++}return Ui.errors=e,t===0}var zs=Zi;function Kr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"na\
me"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="namespace"||r==="name"||r==="resourceVersion"||r==="resourcePerReplica\
s"||r==="replicas")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0&&
typeof i.apiVersion!="string"){let r={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&typeof i.
kind!="string"){let r={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==void 0&&typeof i.namespace!="\
string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.resourceVersion!==void 0&&typeof i.resourceVersion!="string"){let r={
instancePath:n+"/resourceVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.resourcePerReplicas!==void 0&&(y(i.resourcePerReplicas,
{instancePath:n+"/resourcePerReplicas",parentData:i,parentDataProperty:"resourcePerReplicas",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),
i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/replicas",keyword:"type",params:{type:"i\
nteger"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"maximum",params:{
comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Kr.
errors=e,t===0}function _r(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="replicas")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/\
name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let s={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let s={instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){
let s={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return _r.errors=e,t===0}function K(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.resource===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"resource"}};
e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="resource"||r==="clusters")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.resource!==void 0&&(Kr(i.resource,{instancePath:n+"/resource",parentData:i,parentDataProperty:"resource",rootData:p})||(e=e===
null?Kr.errors:e.concat(Kr.errors),t=e.length)),i.clusters!==void 0){let r=i.clusters;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)_r(r[o],{instancePath:n+
"/clusters/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?_r.errors:e.concat(_r.errors),t=e.length)}else{let s={instancePath:n+"/clusters",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return K.
errors=e,t===0}function Qr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clusterName===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"clusterName"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="clusterName"||r===
"status"||r==="applied"||r==="appliedMessage")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.clusterName!==void 0&&typeof i.clusterName!="string"){let r={instancePath:n+"/clusterName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),
t++}if(i.status!==void 0&&(h(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"status",rootData:p})||(e=e===null?h.errors:e.concat(h.errors),t=
e.length)),i.applied!==void 0&&typeof i.applied!="boolean"){let r={instancePath:n+"/applied",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}
if(i.appliedMessage!==void 0&&typeof i.appliedMessage!="string"){let r={instancePath:n+"/appliedMessage",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Qr.errors=e,t===0}function _(i,{instancePath:n="",
parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="conditions"||r==="aggre\
gatedStatus")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.conditions!==void 0){let r=i.
conditions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)g(r[o],{instancePath:n+"/conditions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===
null?g.errors:e.concat(g.errors),t=e.length)}else{let s={instancePath:n+"/conditions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.aggregatedStatus!==
void 0){let r=i.aggregatedStatus;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)Qr(r[o],{instancePath:n+"/aggregatedStatus/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=e===null?Qr.errors:e.concat(Qr.errors),t=e.length)}else{let s={instancePath:n+"/aggregatedStatus",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return _.errors=e,t===0}function Zi(i,{instancePath:n="",
parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(
r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVe\
rsion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:
e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),t++}if(r!=="work.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"work.karmada.io/v1alpha1"}};
e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(r!=="ClusterResourceBinding"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"ClusterResourceBinding"}};e===null?e=[s]:
e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.spec!==void 0&&(K(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),
t=e.length)),i.status!==void 0&&(_(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"status",rootData:p})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Zi.errors=e,t===0}var Gs=Ki;function Ki(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),
t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="work.karmada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"work.karmada\
.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="ResourceBinding"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"ResourceBinding"}};e===null?
e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.spec!==void 0&&(K(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?K.errors:e.concat(
K.errors),t=e.length)),i.status!==void 0&&(_(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"status",rootData:p})||(e=e===null?_.errors:e.concat(
_.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ki.errors=e,t===0}var Bs=_i;function Jr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(r!=="manifests"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.manifests!==void 0){let r=i.
manifests;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)h(r[o],{instancePath:n+"/manifests/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===
null?h.errors:e.concat(h.errors),t=e.length)}else{let s={instancePath:n+"/manifests",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Jr.errors=e,t===0}function Yr(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="workload"||r==="suspendDispatching"||r==="preserveResourc\
esOnDeletion")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.workload!==void 0&&(Jr(i.workload,
{instancePath:n+"/workload",parentData:i,parentDataProperty:"workload",rootData:p})||(e=e===null?Jr.errors:e.concat(Jr.errors),t=e.length)),i.suspendDispatching!==
void 0&&typeof i.suspendDispatching!="boolean"){let r={instancePath:n+"/suspendDispatching",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}
if(i.preserveResourcesOnDeletion!==void 0&&typeof i.preserveResourcesOnDeletion!="boolean"){let r={instancePath:n+"/preserveResourcesOnDeletion",keyword:"type",
params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Yr.
errors=e,t===0}var Is={type:"object",properties:{identifier:{$ref:"#/definitions/ResourceIdentifier"},status:{$ref:"#/definitions/RawObject"},health:{type:"string",enum:["Heal\
thy","Unhealthy","Unknown"]}},required:["identifier"],additionalProperties:!1};function Xr(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.ordinal===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"ordinal"}};e===null?e=[r]:e.push(r),t++}if(i.version===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"version"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(i.resource===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"resource"}};e===null?e=[r]:e.push(
r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="ordin\
al"||r==="group"||r==="version"||r==="kind"||r==="resource"||r==="namespace"||r==="name")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.ordinal!==void 0){let r=i.ordinal;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/ordinal",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}}if(i.group!==void 0&&typeof i.group!="string"){let r={instancePath:n+"/group",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.version!==void 0&&typeof i.version!="string"){let r={instancePath:n+"/version",keyword:"type",params:{type:"st\
ring"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?
e=[r]:e.push(r),t++}if(i.resource!==void 0&&typeof i.resource!="string"){let r={instancePath:n+"/resource",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}if(i.namespace!==void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.
push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Xr.errors=e,t===0}function ei(i,{instancePath:n="",parentData:l,
parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.identifier===void 0){let r={instancePath:n,keyword:"requ\
ired",params:{missingProperty:"identifier"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="identifier"||r==="status"||r==="health")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.identifier!==void 0&&(Xr(i.identifier,{instancePath:n+"/identifi\
er",parentData:i,parentDataProperty:"identifier",rootData:p})||(e=e===null?Xr.errors:e.concat(Xr.errors),t=e.length)),i.status!==void 0&&(h(i.status,{instancePath:n+
"/status",parentData:i,parentDataProperty:"status",rootData:p})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),i.health!==void 0){let r=i.health;if(typeof r!=
"string"){let s={instancePath:n+"/health",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Healthy"||r==="Unhealthy"||r==="Unknown")){
let s={instancePath:n+"/health",keyword:"enum",params:{allowedValues:Is.properties.health.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ei.errors=e,t===0}function ri(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){
let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="conditions"||r==="manifestStatuses")){let s={instancePath:n,keyword:"additi\
onalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.conditions!==void 0){let r=i.conditions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)g(r[o],{instancePath:n+"/conditions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)}else{let s={instancePath:n+
"/conditions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.manifestStatuses!==void 0){let r=i.manifestStatuses;if(Array.isArray(r)){
let s=r.length;for(let o=0;o<s;o++)ei(r[o],{instancePath:n+"/manifestStatuses/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?ei.errors:e.concat(
ei.errors),t=e.length)}else{let s={instancePath:n+"/manifestStatuses",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,
keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ri.errors=e,t===0}function _i(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),
t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||
r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){
let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="work.k\
armada.io/v1alpha1"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"work.karmada.io/v1alpha1"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==
void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r!=="Work"){let s={
instancePath:n+"/kind",keyword:"const",params:{allowedValue:"Work"}};e===null?e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",
parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:e.concat(u.errors),t=e.length)),i.spec!==void 0&&(Yr(i.spec,{instancePath:n+"/spec",
parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?Yr.errors:e.concat(Yr.errors),t=e.length)),i.status!==void 0&&(ri(i.status,{instancePath:n+"/st\
atus",parentData:i,parentDataProperty:"status",rootData:p})||(e=e===null?ri.errors:e.concat(ri.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{
type:"object"}};e===null?e=[r]:e.push(r),t++}return _i.errors=e,t===0}var Ws=Qi;var Ni={type:"object",properties:{resource:{$ref:"#/definitions/ObjectReference"},propagateDeps:{type:"boolean"},replicaRequirements:{$ref:"#/definitions/Replic\
aRequirements"},replicas:{minimum:-2147483648,maximum:2147483647,type:"integer"},components:{type:"array",items:{$ref:"#/definitions/Component"}},clusters:{type:"\
array",items:{$ref:"#/definitions/TargetCluster"}},placement:{$ref:"#/definitions/Placement"},gracefulEvictionTasks:{type:"array",items:{$ref:"#/definitions/Gra\
cefulEvictionTask"}},requiredBy:{type:"array",items:{$ref:"#/definitions/BindingSnapshot"}},schedulerName:{type:"string"},failover:{$ref:"#/definitions/Failover\
Behavior"},conflictResolution:{type:"string",enum:["Abort","Overwrite"]},rescheduleTriggeredAt:{type:"string",format:"date-time"},suspension:{$ref:"#/definition\
s/BindingSuspension"},preserveResourcesOnDeletion:{type:"boolean"},schedulePriority:{$ref:"#/definitions/BindingSchedulePriority"},workloadAffinityGroups:{$ref:"\
#/definitions/WorkloadAffinityGroups"}},required:["resource"],additionalProperties:!1};function ii(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"na\
me"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="namespace"||r==="name"||r==="uid"||r==="resourceVersion")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0&&typeof i.apiVersion!="string"){let r={instancePath:n+
"/apiVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.kind!==void 0&&typeof i.kind!="string"){let r={instancePath:n+"/kind",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"\
string"}};e===null?e=[r]:e.push(r),t++}if(i.uid!==void 0&&typeof i.uid!="string"){let r={instancePath:n+"/uid",keyword:"type",params:{type:"string"}};e===null?e=
[r]:e.push(r),t++}if(i.resourceVersion!==void 0&&typeof i.resourceVersion!="string"){let r={instancePath:n+"/resourceVersion",keyword:"type",params:{type:"strin\
g"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ii.errors=e,t===0}function si(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="matchExpressions"||r==="matchFields")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}
if(i.matchExpressions!==void 0){let r=i.matchExpressions;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)j(r[o],{instancePath:n+"/matchExpressions/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{let s={instancePath:n+"/matchExpressions",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),t++}}if(i.matchFields!==void 0){let r=i.matchFields;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)j(r[o],{instancePath:n+
"/matchFields/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?j.errors:e.concat(j.errors),t=e.length)}else{let s={instancePath:n+"/matchFields",
keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),
t++}return si.errors=e,t===0}function ti(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.nodeSelectorTerms===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"nodeSelectorTerms"}};e===null?e=[r]:e.push(r),t++}
for(let r in i)if(r!=="nodeSelectorTerms"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.
nodeSelectorTerms!==void 0){let r=i.nodeSelectorTerms;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)si(r[o],{instancePath:n+"/nodeSelectorTerms/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=e===null?si.errors:e.concat(si.errors),t=e.length)}else{let s={instancePath:n+"/nodeSelectorTerms",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ti.errors=e,
t===0}function Q(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="hardNodeAffinity"||r==="nodeSelector"||r==="tolerations")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.hardNodeAffinity!==void 0&&(ti(i.hardNodeAffinity,{instancePath:n+"/hardNodeAffinity",parentData:i,parentDataProperty:"hardNodeAffinity",
rootData:p})||(e=e===null?ti.errors:e.concat(ti.errors),t=e.length)),i.nodeSelector!==void 0&&(c(i.nodeSelector,{instancePath:n+"/nodeSelector",parentData:i,parentDataProperty:"\
nodeSelector",rootData:p})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),i.tolerations!==void 0){let r=i.tolerations;if(Array.isArray(r)){let s=r.length;
for(let o=0;o<s;o++)B(r[o],{instancePath:n+"/tolerations/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)}else{
let s={instancePath:n+"/tolerations",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return Q.errors=e,t===0}function ni(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!(r==="nodeClaim"||r==="resourceRequest"||r==="namespace"||r==="priorityClassName")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.nodeClaim!==void 0&&(Q(i.nodeClaim,{instancePath:n+"/nodeClaim",
parentData:i,parentDataProperty:"nodeClaim",rootData:p})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),i.resourceRequest!==void 0&&(y(i.resourceRequest,
{instancePath:n+"/resourceRequest",parentData:i,parentDataProperty:"resourceRequest",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),i.namespace!==
void 0&&typeof i.namespace!="string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.priorityClassName!==
void 0&&typeof i.priorityClassName!="string"){let r={instancePath:n+"/priorityClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{
let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ni.errors=e,t===0}function oi(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="nodeClaim"||r==="resourceRequest"||r==="priorityClassName")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?
e=[s]:e.push(s),t++}if(i.nodeClaim!==void 0&&(Q(i.nodeClaim,{instancePath:n+"/nodeClaim",parentData:i,parentDataProperty:"nodeClaim",rootData:p})||(e=e===null?Q.
errors:e.concat(Q.errors),t=e.length)),i.resourceRequest!==void 0&&(y(i.resourceRequest,{instancePath:n+"/resourceRequest",parentData:i,parentDataProperty:"reso\
urceRequest",rootData:p})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),i.priorityClassName!==void 0&&typeof i.priorityClassName!="string"){let r={instancePath:n+
"/priorityClassName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===
null?e=[r]:e.push(r),t++}return oi.errors=e,t===0}function pi(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.replicas===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"replicas"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="replicas"||
r==="replicaRequirements")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0){
let r=i.name;if(typeof r=="string"){if(v(r)>32){let s={instancePath:n+"/name",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+
"/name",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||
isNaN(r)){let s={instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){
let s={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}i.replicaRequirements!==void 0&&(oi(
i.replicaRequirements,{instancePath:n+"/replicaRequirements",parentData:i,parentDataProperty:"replicaRequirements",rootData:p})||(e=e===null?oi.errors:e.concat(
oi.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return pi.errors=e,t===0}function li(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}if(i.replicas===void 0){let r={instancePath:n,keyword:"re\
quired",params:{missingProperty:"replicas"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="name"||r==="replicas")){let s={instancePath:n,keyword:"additi\
onalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"\
type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={
instancePath:n+"/replicas",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={
instancePath:n+"/replicas",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+
"/replicas",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"\
object"}};e===null?e=[r]:e.push(r),t++}return li.errors=e,t===0}function J(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(
r),t++}for(let r in i)if(!(r==="name"||r==="replicas"||r==="components")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(
r),t++}if(i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/replicas",keyword:"type",params:{
type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"maximum",
params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"minimum",params:{
comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.components!==void 0){let r=i.components;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)li(r[o],{instancePath:n+"/components/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?li.errors:e.concat(li.errors),t=e.length)}else{let s={
instancePath:n+"/components",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};
e===null?e=[r]:e.push(r),t++}return J.errors=e,t===0}var qi={type:"object",properties:{fromCluster:{type:"string"},purgeMode:{type:"string",enum:["Directly","Gr\
acefully","Never"]},replicas:{minimum:-2147483648,maximum:2147483647,type:"integer"},reason:{type:"string",minLength:1,maxLength:32,pattern:"^[A-Za-z]([A-Za-z0-\
9_,:]*[A-Za-z0-9_])?$"},message:{type:"string",maxLength:1024},producer:{type:"string"},gracePeriodSeconds:{minimum:-2147483648,maximum:2147483647,type:"integer"},
suppressDeletion:{type:"boolean"},preservedLabelState:{$ref:"#/definitions/StringMap"},creationTimestamp:{type:"string",format:"date-time"},clustersBeforeFailover:{
type:"array",items:{type:"string"}}},required:["fromCluster","reason","producer"],additionalProperties:!1};function ai(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.fromCluster===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
fromCluster"}};e===null?e=[r]:e.push(r),t++}if(i.reason===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"reason"}};e===null?e=[r]:e.push(
r),t++}if(i.producer===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"producer"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!ee.
call(qi.properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.fromCluster!==void 0&&
typeof i.fromCluster!="string"){let r={instancePath:n+"/fromCluster",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.purgeMode!==void 0){
let r=i.purgeMode;if(typeof r!="string"){let s={instancePath:n+"/purgeMode",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Direct\
ly"||r==="Gracefully"||r==="Never")){let s={instancePath:n+"/purgeMode",keyword:"enum",params:{allowedValues:qi.properties.purgeMode.enum}};e===null?e=[s]:e.push(
s),t++}}if(i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/replicas",keyword:"type",params:{
type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"maximum",
params:{comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"minimum",params:{
comparison:">=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.reason!==void 0){let r=i.reason;if(typeof r=="string"){if(v(r)>32){let s={instancePath:n+
"/reason",keyword:"maxLength",params:{limit:32}};e===null?e=[s]:e.push(s),t++}if(v(r)<1){let s={instancePath:n+"/reason",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),t++}if(!Ei.test(r)){let s={instancePath:n+"/reason",keyword:"pattern",params:{pattern:"^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$"}};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/reason",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.message!==void 0){let r=i.message;
if(typeof r=="string"){if(v(r)>1024){let s={instancePath:n+"/message",keyword:"maxLength",params:{limit:1024}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+
"/message",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.producer!==void 0&&typeof i.producer!="string"){let r={instancePath:n+"/pro\
ducer",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.gracePeriodSeconds!==void 0){let r=i.gracePeriodSeconds;if(!(typeof r=="number"&&
!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/gracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="\
number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/gracePeriodSeconds",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};e===null?
e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/gracePeriodSeconds",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?
e=[s]:e.push(s),t++}}}if(i.suppressDeletion!==void 0&&typeof i.suppressDeletion!="boolean"){let r={instancePath:n+"/suppressDeletion",keyword:"type",params:{type:"\
boolean"}};e===null?e=[r]:e.push(r),t++}if(i.preservedLabelState!==void 0&&(c(i.preservedLabelState,{instancePath:n+"/preservedLabelState",parentData:i,parentDataProperty:"\
preservedLabelState",rootData:p})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),i.creationTimestamp!==void 0){let r=i.creationTimestamp;if(typeof r=="st\
ring"){if(!k.test(r)){let s={instancePath:n+"/creationTimestamp",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+
"/creationTimestamp",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.clustersBeforeFailover!==void 0){let r=i.clustersBeforeFailover;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="string"){let f={instancePath:n+"/clustersBeforeFailover/"+o,keyword:"type",params:{type:"string"}};
e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/clustersBeforeFailover",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={
instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ai.errors=e,t===0}function fi(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.name===void 0){
let r={instancePath:n,keyword:"required",params:{missingProperty:"name"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="namespace"||r==="name"||r==="clu\
sters")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.namespace!==void 0&&typeof i.namespace!=
"string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.name!==void 0&&typeof i.name!="string"){let r={
instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.clusters!==void 0){let r=i.clusters;if(Array.isArray(r)){let s=r.
length;for(let o=0;o<s;o++)J(r[o],{instancePath:n+"/clusters/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)}else{
let s={instancePath:n+"/clusters",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"o\
bject"}};e===null?e=[r]:e.push(r),t++}return fi.errors=e,t===0}function ui(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="dispatching"||r==="dispatchingOnClusters"||r==="scheduling")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===
null?e=[s]:e.push(s),t++}if(i.dispatching!==void 0&&typeof i.dispatching!="boolean"){let r={instancePath:n+"/dispatching",keyword:"type",params:{type:"boolean"}};
e===null?e=[r]:e.push(r),t++}if(i.dispatchingOnClusters!==void 0&&(U(i.dispatchingOnClusters,{instancePath:n+"/dispatchingOnClusters",parentData:i,parentDataProperty:"\
dispatchingOnClusters",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),i.scheduling!==void 0&&typeof i.scheduling!="boolean"){let r={instancePath:n+
"/scheduling",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=
[r]:e.push(r),t++}return ui.errors=e,t===0}function yi(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(r!=="priority"){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.priority!==void 0){let r=i.
priority;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/priority",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(
s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/priority",keyword:"maximum",params:{comparison:"<=",limit:2147483647}};
e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/priority",keyword:"minimum",params:{comparison:">=",limit:-2147483648}};e===null?
e=[s]:e.push(s),t++}}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return yi.errors=e,t===0}function ci(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)
if(!(r==="affinityGroup"||r==="antiAffinityGroup")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),
t++}if(i.affinityGroup!==void 0&&typeof i.affinityGroup!="string"){let r={instancePath:n+"/affinityGroup",keyword:"type",params:{type:"string"}};e===null?e=[r]:
e.push(r),t++}if(i.antiAffinityGroup!==void 0&&typeof i.antiAffinityGroup!="string"){let r={instancePath:n+"/antiAffinityGroup",keyword:"type",params:{type:"str\
ing"}};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return ci.errors=e,t===0}function Y(i,{
instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.resource===void 0){let r={
instancePath:n,keyword:"required",params:{missingProperty:"resource"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!ee.call(Ni.properties,r)){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.resource!==void 0&&(ii(i.resource,{instancePath:n+"/resource",parentData:i,
parentDataProperty:"resource",rootData:p})||(e=e===null?ii.errors:e.concat(ii.errors),t=e.length)),i.propagateDeps!==void 0&&typeof i.propagateDeps!="boolean"){
let r={instancePath:n+"/propagateDeps",keyword:"type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.replicaRequirements!==void 0&&(ni(i.replicaRequirements,
{instancePath:n+"/replicaRequirements",parentData:i,parentDataProperty:"replicaRequirements",rootData:p})||(e=e===null?ni.errors:e.concat(ni.errors),t=e.length)),
i.replicas!==void 0){let r=i.replicas;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/replicas",keyword:"type",params:{type:"i\
nteger"}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&isFinite(r)){if(r>2147483647||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"maximum",params:{
comparison:"<=",limit:2147483647}};e===null?e=[s]:e.push(s),t++}if(r<-2147483648||isNaN(r)){let s={instancePath:n+"/replicas",keyword:"minimum",params:{comparison:"\
>=",limit:-2147483648}};e===null?e=[s]:e.push(s),t++}}}if(i.components!==void 0){let r=i.components;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)pi(r[o],
{instancePath:n+"/components/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?pi.errors:e.concat(pi.errors),t=e.length)}else{let s={instancePath:n+
"/components",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.clusters!==void 0){let r=i.clusters;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)J(r[o],{instancePath:n+"/clusters/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)}else{let s={instancePath:n+
"/clusters",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.placement!==void 0&&(I(i.placement,{instancePath:n+"/placement",parentData:i,
parentDataProperty:"placement",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),i.gracefulEvictionTasks!==void 0){let r=i.gracefulEvictionTasks;
if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)ai(r[o],{instancePath:n+"/gracefulEvictionTasks/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===
null?ai.errors:e.concat(ai.errors),t=e.length)}else{let s={instancePath:n+"/gracefulEvictionTasks",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),
t++}}if(i.requiredBy!==void 0){let r=i.requiredBy;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)fi(r[o],{instancePath:n+"/requiredBy/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=e===null?fi.errors:e.concat(fi.errors),t=e.length)}else{let s={instancePath:n+"/requiredBy",keyword:"type",params:{type:"a\
rray"}};e===null?e=[s]:e.push(s),t++}}if(i.schedulerName!==void 0&&typeof i.schedulerName!="string"){let r={instancePath:n+"/schedulerName",keyword:"type",params:{
type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.failover!==void 0&&(H(i.failover,{instancePath:n+"/failover",parentData:i,parentDataProperty:"failover",rootData:p})||
(e=e===null?H.errors:e.concat(H.errors),t=e.length)),i.conflictResolution!==void 0){let r=i.conflictResolution;if(typeof r!="string"){let s={instancePath:n+"/co\
nflictResolution",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Abort"||r==="Overwrite")){let s={instancePath:n+"/conflictResolu\
tion",keyword:"enum",params:{allowedValues:Ni.properties.conflictResolution.enum}};e===null?e=[s]:e.push(s),t++}}if(i.rescheduleTriggeredAt!==void 0){let r=i.rescheduleTriggeredAt;
if(typeof r=="string"){if(!k.test(r)){let s={instancePath:n+"/rescheduleTriggeredAt",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:n+"/rescheduleTriggeredAt",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.suspension!==void 0&&(ui(i.suspension,{
instancePath:n+"/suspension",parentData:i,parentDataProperty:"suspension",rootData:p})||(e=e===null?ui.errors:e.concat(ui.errors),t=e.length)),i.preserveResourcesOnDeletion!==
void 0&&typeof i.preserveResourcesOnDeletion!="boolean"){let r={instancePath:n+"/preserveResourcesOnDeletion",keyword:"type",params:{type:"boolean"}};e===null?e=
[r]:e.push(r),t++}i.schedulePriority!==void 0&&(yi(i.schedulePriority,{instancePath:n+"/schedulePriority",parentData:i,parentDataProperty:"schedulePriority",rootData:p})||
(e=e===null?yi.errors:e.concat(yi.errors),t=e.length)),i.workloadAffinityGroups!==void 0&&(ci(i.workloadAffinityGroups,{instancePath:n+"/workloadAffinityGroups",
parentData:i,parentDataProperty:"workloadAffinityGroups",rootData:p})||(e=e===null?ci.errors:e.concat(ci.errors),t=e.length))}else{let r={instancePath:n,keyword:"\
type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Y.errors=e,t===0}var Hs={type:"object",properties:{clusterName:{type:"string"},status:{$ref:"#/definitions/RawObject"},applied:{type:"boolean"},appliedMessage:{type:"string"},health:{
type:"string",enum:["Healthy","Unhealthy","Unknown"]}},required:["clusterName"],additionalProperties:!1};function di(i,{instancePath:n="",parentData:l,parentDataProperty:a,
rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.clusterName===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
clusterName"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="clusterName"||r==="status"||r==="applied"||r==="appliedMessage"||r==="health")){let s={instancePath:n,
keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.clusterName!==void 0&&typeof i.clusterName!="string"){let r={instancePath:n+
"/clusterName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.status!==void 0&&(h(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"\
status",rootData:p})||(e=e===null?h.errors:e.concat(h.errors),t=e.length)),i.applied!==void 0&&typeof i.applied!="boolean"){let r={instancePath:n+"/applied",keyword:"\
type",params:{type:"boolean"}};e===null?e=[r]:e.push(r),t++}if(i.appliedMessage!==void 0&&typeof i.appliedMessage!="string"){let r={instancePath:n+"/appliedMess\
age",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.health!==void 0){let r=i.health;if(typeof r!="string"){let s={instancePath:n+"/hea\
lth",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="Healthy"||r==="Unhealthy"||r==="Unknown")){let s={instancePath:n+"/health",keyword:"\
enum",params:{allowedValues:Hs.properties.health.enum}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?
e=[r]:e.push(r),t++}return di.errors=e,t===0}function X(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let r in i)if(!(r==="schedulerObservedGeneration"||r==="schedulerObservingAffinityName"||r==="lastScheduledTime"||r==="conditio\
ns"||r==="aggregatedStatus")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.schedulerObservedGeneration!==
void 0){let r=i.schedulerObservedGeneration;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/schedulerObservedGeneration",keyword:"\
type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}}if(i.schedulerObservingAffinityName!==void 0&&typeof i.schedulerObservingAffinityName!="string"){let r={
instancePath:n+"/schedulerObservingAffinityName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.lastScheduledTime!==void 0){let r=i.lastScheduledTime;
if(typeof r=="string"){if(!k.test(r)){let s={instancePath:n+"/lastScheduledTime",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:n+"/lastScheduledTime",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}}if(i.conditions!==void 0){let r=i.conditions;if(Array.
isArray(r)){let s=r.length;for(let o=0;o<s;o++)g(r[o],{instancePath:n+"/conditions/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)}else{let s={instancePath:n+"/conditions",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.aggregatedStatus!==void 0){
let r=i.aggregatedStatus;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)di(r[o],{instancePath:n+"/aggregatedStatus/"+o,parentData:r,parentDataProperty:o,
rootData:p})||(e=e===null?di.errors:e.concat(di.errors),t=e.length)}else{let s={instancePath:n+"/aggregatedStatus",keyword:"type",params:{type:"array"}};e===null?
e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return X.errors=e,t===0}function Qi(i,{instancePath:n="",
parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===void 0){let r={instancePath:n,
keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"metadata"}};e===null?e=[r]:e.push(
r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),t++}for(let r in i)if(!(r==="apiVe\
rsion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:
e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),t++}if(r!=="work.karmada.io/v1alpha2"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"work.karmada.io/v1alpha2"}};
e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),t++}if(r!=="ClusterResourceBinding"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"ClusterResourceBinding"}};e===null?e=[s]:
e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:e.concat(
u.errors),t=e.length)),i.spec!==void 0&&(Y(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?Y.errors:e.concat(Y.errors),
t=e.length)),i.status!==void 0&&(X(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"status",rootData:p})||(e=e===null?X.errors:e.concat(X.errors),
t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Qi.errors=e,t===0}var Us=Ji;function Ji(i,{instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.apiVersion===
void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"apiVersion"}};e===null?e=[r]:e.push(r),t++}if(i.kind===void 0){let r={instancePath:n,keyword:"\
required",params:{missingProperty:"kind"}};e===null?e=[r]:e.push(r),t++}if(i.metadata===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"\
metadata"}};e===null?e=[r]:e.push(r),t++}if(i.spec===void 0){let r={instancePath:n,keyword:"required",params:{missingProperty:"spec"}};e===null?e=[r]:e.push(r),
t++}for(let r in i)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};
e===null?e=[s]:e.push(s),t++}if(i.apiVersion!==void 0){let r=i.apiVersion;if(typeof r!="string"){let s={instancePath:n+"/apiVersion",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="work.karmada.io/v1alpha2"){let s={instancePath:n+"/apiVersion",keyword:"const",params:{allowedValue:"work.karmada\
.io/v1alpha2"}};e===null?e=[s]:e.push(s),t++}}if(i.kind!==void 0){let r=i.kind;if(typeof r!="string"){let s={instancePath:n+"/kind",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r!=="ResourceBinding"){let s={instancePath:n+"/kind",keyword:"const",params:{allowedValue:"ResourceBinding"}};e===null?
e=[s]:e.push(s),t++}}i.metadata!==void 0&&(u(i.metadata,{instancePath:n+"/metadata",parentData:i,parentDataProperty:"metadata",rootData:p})||(e=e===null?u.errors:
e.concat(u.errors),t=e.length)),i.spec!==void 0&&(Y(i.spec,{instancePath:n+"/spec",parentData:i,parentDataProperty:"spec",rootData:p})||(e=e===null?Y.errors:e.concat(
Y.errors),t=e.length)),i.status!==void 0&&(X(i.status,{instancePath:n+"/status",parentData:i,parentDataProperty:"status",rootData:p})||(e=e===null?X.errors:e.concat(
X.errors),t=e.length))}else{let r={instancePath:n,keyword:"type",params:{type:"object"}};e===null?e=[r]:e.push(r),t++}return Ji.errors=e,t===0}var Zs=Yi;function Yi(i,{
instancePath:n="",parentData:l,parentDataProperty:a,rootData:p=i}={}){let e=null,t=0;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let r in i)if(!ee.call(mi.
properties,r)){let s={instancePath:n,keyword:"additionalProperties",params:{additionalProperty:r}};e===null?e=[s]:e.push(s),t++}if(i.name!==void 0&&typeof i.name!=
"string"){let r={instancePath:n+"/name",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.generateName!==void 0&&typeof i.generateName!="\
string"){let r={instancePath:n+"/generateName",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.namespace!==void 0&&typeof i.namespace!=
"string"){let r={instancePath:n+"/namespace",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.selfLink!==void 0&&typeof i.selfLink!="str\
ing"){let r={instancePath:n+"/selfLink",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.uid!==void 0&&typeof i.uid!="string"){let r={instancePath:n+
"/uid",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.resourceVersion!==void 0&&typeof i.resourceVersion!="string"){let r={instancePath:n+
"/resourceVersion",keyword:"type",params:{type:"string"}};e===null?e=[r]:e.push(r),t++}if(i.generation!==void 0){let r=i.generation;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n+"/generation",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}}if(i.creationTimestamp!==
void 0){let r=i.creationTimestamp;if(typeof r!="string"&&r!==null){let s={instancePath:n+"/creationTimestamp",keyword:"type",params:{type:mi.properties.creationTimestamp.
type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&!k.test(r)){let s={instancePath:n+"/creationTimestamp",keyword:"format",params:{format:"date-time"}};
e===null?e=[s]:e.push(s),t++}}if(i.deletionTimestamp!==void 0){let r=i.deletionTimestamp;if(typeof r=="string"){if(!k.test(r)){let s={instancePath:n+"/deletionT\
imestamp",keyword:"format",params:{format:"date-time"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n+"/deletionTimestamp",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}}if(i.deletionGracePeriodSeconds!==void 0){let r=i.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&
isFinite(r))){let s={instancePath:n+"/deletionGracePeriodSeconds",keyword:"type",params:{type:"integer"}};e===null?e=[s]:e.push(s),t++}}if(i.labels!==void 0&&(c(
i.labels,{instancePath:n+"/labels",parentData:i,parentDataProperty:"labels",rootData:p})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),i.annotations!==void 0&&
(c(i.annotations,{instancePath:n+"/annotations",parentData:i,parentDataProperty:"annotations",rootData:p})||(e=e===null?c.errors:e.concat(c.errors),t=e.length)),
i.ownerReferences!==void 0){let r=i.ownerReferences;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)$(r[o],{instancePath:n+"/ownerReferences/"+o,parentData:r,
parentDataProperty:o,rootData:p})||(e=e===null?$.errors:e.concat($.errors),t=e.length)}else{let s={instancePath:n+"/ownerReferences",keyword:"type",params:{type:"\
array"}};e===null?e=[s]:e.push(s),t++}}if(i.finalizers!==void 0){let r=i.finalizers;if(Array.isArray(r)){let s=r.length;for(let o=0;o<s;o++)if(typeof r[o]!="str\
ing"){let f={instancePath:n+"/finalizers/"+o,keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),t++}}else{let s={instancePath:n+"/finalizers",keyword:"\
type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}if(i.managedFields!==void 0){let r=i.managedFields;if(Array.isArray(r)){let s=r.length;for(let o=0;o<
s;o++)T(r[o],{instancePath:n+"/managedFields/"+o,parentData:r,parentDataProperty:o,rootData:p})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)}else{let s={
instancePath:n+"/managedFields",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}}}else{let r={instancePath:n,keyword:"type",params:{type:"obj\
ect"}};e===null?e=[r]:e.push(r),t++}return Yi.errors=e,t===0}return ns(Ks);})();
