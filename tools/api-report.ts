/**
 * Keeps `api-reports/<package>.api.md`: the public declarations of every package, committed, so that a change of the
 * API shows in review. Reads `dist/index.d.ts`, so build first. Without arguments it compares and fails on a
 * difference; `--update` (`npm run api:update`) rewrites the reports.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel, type IConfigFile } from '@microsoft/api-extractor';
import { diffLinesUnified } from 'jest-diff';
import { messageOf, packageFolders, readManifest, repositoryRoot } from './workspace.ts';

const reportFolder = join(repositoryRoot, 'api-reports');
const update = process.argv.includes('--update');
mkdirSync(reportFolder, { recursive: true });
const temporary = mkdtempSync(join(tmpdir(), 'flotilla-api-'));
try {
  const changed = packageFolders().filter((folder) => !report(folder));
  if (changed.length > 0) {
    console.error(
      `The public API of ${changed.join(', ')} is not as committed: npm run api:update, and add a changeset`,
    );
  }
  process.exitCode = changed.length === 0 ? 0 : 1;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** Whether the report of the package is as committed (or was just written). */
function report(folder: string): boolean {
  const { name } = readManifest(folder);
  const fileName = `${folder}.api.md`;
  const config = ExtractorConfig.prepare({
    configObject: configure(join(repositoryRoot, 'packages', folder), fileName),
    configObjectFullPath: undefined,
    packageJsonFullPath: join(repositoryRoot, 'packages', folder, 'package.json'),
  });
  const problems: string[] = [];
  const result = Extractor.invoke(config, {
    localBuild: update,
    messageCallback: (message) => {
      if (message.logLevel === ExtractorLogLevel.Error) problems.push(`${message.messageId}: ${message.text}`);
      message.handled = true;
    },
  });
  if (problems.length > 0) throw new Error(`${name}: ${problems.join('\n')}`);
  console.log(`${name}: ${result.apiReportChanged ? (update ? 'written' : 'changed') : 'as committed'}`);
  if (update || !result.apiReportChanged) return true;
  const committed = join(reportFolder, fileName);
  if (existsSync(committed)) console.error(difference(committed, join(temporary, fileName)));
  else console.error(`api-reports/${fileName} is missing`);
  return false;
}

function configure(projectFolder: string, reportFileName: string): IConfigFile {
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023'],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    customConditions: [],
    types: [],
  };
  return {
    projectFolder,
    mainEntryPointFilePath: join(projectFolder, 'dist/index.d.ts'),
    newlineKind: 'lf',
    compiler: { overrideTsconfig: { compilerOptions, files: ['dist/index.d.ts'] } },
    apiReport: {
      enabled: true,
      reportFileName,
      reportFolder,
      reportTempFolder: temporary,
      includeForgottenExports: true,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
      extractorMessageReporting: {
        default: { logLevel: ExtractorLogLevel.None },
        'ae-forgotten-export': { logLevel: ExtractorLogLevel.None, addToApiReportFile: true },
      },
      tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
    },
  };
}

function difference(committed: string, now: string): string {
  return diffLinesUnified(readLines(committed), readLines(now), {
    aAnnotation: 'committed',
    bAnnotation: 'now',
    contextLines: 2,
    expand: false,
  });
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n');
}
