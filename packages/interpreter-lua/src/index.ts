/**
 * Karmada's Lua customizations of resource interpreters, in pure JavaScript: the public names, one by one.
 */
export type { Json } from './convert/json.ts';
export { luaInterpreters } from './customization/core.ts';
export { createLuaInterpreter, type LuaInterpreter, type LuaOutcome } from './customization/interpreter.ts';
export type { LuaOperation } from './customization/rules.ts';
export type { LuaFailure, ScriptOptions } from './customization/script.ts';
export { type CustomizationVerdict, validateCustomization } from './customization/validate.ts';
export { type Budget, defaultBudget } from './vm/meter.ts';
