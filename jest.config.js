/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@flotilla/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  testRegex: ['\\.test\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/packages/.*/dist', '<rootDir>/tools/consumer'],
  coverageProvider: 'babel',
};
