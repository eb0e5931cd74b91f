/**
 * `require` and the library `package`: what is loaded, and what a script put into `package.preload` itself. No files.
 *
 * Counterpart: gopher-lua's loadlib without the loader that looks for files.
 */
import { LuaTable } from '../vm/table.ts';
import type { Thread } from '../vm/thread.ts';
import { isTrue, LuaFunction, type LuaValue } from '../vm/value.ts';
import { type Arguments, install, native } from './arguments.ts';

/** Installs `require` and `package`; the modules are loaded, those of `preload` when they are required. */
export function installPackage(
  thread: Thread,
  modules: Readonly<Record<string, LuaValue>>,
  preload: Readonly<Record<string, LuaFunction>>,
): void {
  const { globals, meter } = thread;
  const [library, loaded, preloaded, loaders] = [1, 2, 3, 4].map(() => new LuaTable(meter)) as [
    LuaTable,
    LuaTable,
    LuaTable,
    LuaTable,
  ];
  for (const [name, value] of Object.entries({ ...modules, package: library, _G: globals })) loaded.set(name, value);
  for (const [name, value] of Object.entries(preload)) preloaded.set(name, value);
  loaders.append(
    native('preload', (args) => {
      const name = args.text(1);
      const loader = preloaded.get(name);
      return loader ?? `no field package.preload['${name}']`;
    }),
  );
  library.set('loaded', loaded);
  library.set('preload', preloaded);
  library.set('loaders', loaders);
  library.set('config', '/\n;\n?\n!\n-\n');
  install(library, {
    loadlib(args) {
      throw args.thread.error('loadlib is not supported');
    },
  });
  globals.set('package', library);
  globals.set(
    'require',
    native('require', (args) => [require(args, loaded, loaders)]),
  );
}

function require(args: Arguments, loaded: LuaTable, loaders: LuaTable): LuaValue {
  const name = args.text(1);
  const present = loaded.get(name);
  if (isTrue(present)) {
    if (present !== loading) return present;
    throw args.thread.error(`loop or previous error loading module: ${name}`);
  }
  const loader = findLoader(args, name, loaders);
  loaded.set(name, loading);
  const [result] = args.thread.invoke(loader, [name]);
  if (loaded.get(name) === loading) loaded.set(name, result ?? true);
  return loaded.get(name);
}

/** Stands in the table of loaded modules while a module is being loaded. */
const loading = native('a module that is being loaded', () => []);

function findLoader(args: Arguments, name: string, loaders: LuaTable): LuaFunction {
  const messages: string[] = [];
  for (let place = 1; ; place++) {
    const search = loaders.get(place);
    if (!(search instanceof LuaFunction)) {
      throw args.thread.error(`module ${name} not found:\n\t${messages.join('\n\t')}, `);
    }
    const [found] = args.thread.invoke(search, [name]);
    if (found instanceof LuaFunction) return found;
    if (typeof found === 'string') messages.push(found);
  }
}
