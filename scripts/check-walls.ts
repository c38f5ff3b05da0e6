/**
 * Fails on an import that goes against the way of the data, on an import cycle, on a run that saw
 * too little to mean anything, and on a planted bad import that is not found.
 */
import {
  cruise,
  type ICruiseOptions,
  type ICruiseResult,
  type IForbiddenRuleType,
} from 'dependency-cruiser'
import { mayImport, mayImportLedger, packageDoors, typesOnly } from './walls.ts'

const fewestModules = 60
const plantedFolder = 'test/fixtures/bad-imports'
const notTests = '\\.test\\.tsx?$'

const inFolder = (base: string, folder: string) => `^${base}src/${folder}(/|\\.ts$)`

function folderRules(base: string): IForbiddenRuleType[] {
  return Object.entries(mayImport).map(([folder, allowed]) => ({
    name: `${folder} imports only what it may`,
    severity: 'error',
    from: { path: inFolder(base, folder), pathNot: notTests },
    to: {
      path: `^${base}src/`,
      pathNot: [folder, 'domain', ...allowed].map((name) => inFolder(base, name)).join('|'),
    },
  }))
}

function typeRules(base: string): IForbiddenRuleType[] {
  return typesOnly.map(([from, to]) => ({
    name: `${from} imports only types of ${to}`,
    severity: 'error',
    from: { path: inFolder(base, from), pathNot: notTests },
    to: { path: inFolder(base, to), dependencyTypesNot: ['type-only'] },
  }))
}

function packageRules(base: string): IForbiddenRuleType[] {
  const doors = packageDoors.map(
    ({ packages, only }): IForbiddenRuleType => ({
      name: `${packages} only behind its door`,
      severity: 'error',
      from: { path: `^${base}src/`, pathNot: `${only.replace('^', `^${base}`)}|${notTests}` },
      to: { path: `node_modules/${packages}/` },
    }),
  )
  return [
    ...doors,
    {
      name: 'the ledger package stands alone',
      severity: 'error',
      from: { path: `^${base}packages/ledger/src/`, pathNot: notTests },
      to: { path: `^${base}src/` },
    },
    {
      name: 'the core of the ledger package knows no platform',
      severity: 'error',
      from: { path: `^${base}packages/ledger/src/`, pathNot: `(node[^/]*|\\.test)\\.ts$` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only some folders use the ledger package',
      severity: 'error',
      from: {
        path: `^${base}src/`,
        pathNot: `${mayImportLedger.map((name) => inFolder(base, name)).join('|')}|${notTests}`,
      },
      to: { path: '^packages/ledger/|node_modules/@daftar/ledger' },
    },
  ]
}

const noCycles: IForbiddenRuleType = {
  name: 'no import cycle',
  severity: 'error',
  from: {},
  to: { circular: true },
}

async function look(where: string[], base: string): Promise<ICruiseResult> {
  const options: ICruiseOptions = {
    validate: true,
    ruleSet: {
      forbidden: [...folderRules(base), ...typeRules(base), ...packageRules(base), noCycles],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|src/web/dist' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['daftar-source', 'import', 'require', 'node', 'default', 'types'],
    },
  }
  const result = await cruise(where, options)
  if (typeof result.output === 'string') throw new Error('The import check answered with text.')
  return result.output
}

function say(result: ICruiseResult): void {
  for (const violation of result.summary.violations) {
    console.error(`${violation.from} → ${violation.to}: ${violation.rule.name}`)
  }
}

const real = await look(['src', 'packages/ledger/src'], '')
say(real)
const seen = real.modules.filter((module) => /^(src|packages)\//.test(module.source)).length
const planted = await look([`${plantedFolder}/src`], `${plantedFolder}/`)
const plantedFound = new Set(planted.summary.violations.map((violation) => violation.rule.name))
const plantedWanted = [
  'storage imports only what it may',
  'claims imports only types of reading',
  'no import cycle',
  'better-sqlite3-multiple-ciphers only behind its door',
]
const missed = plantedWanted.filter((name) => !plantedFound.has(name))
for (const name of missed) console.error(`The planted bad import was not found: ${name}`)
if (seen < fewestModules)
  console.error(`Only ${seen} modules were seen; at least ${fewestModules} are there.`)
const broken = real.summary.violations.length
console.log(
  `${seen} modules, ${broken} bad imports, ${plantedWanted.length - missed.length} of ${plantedWanted.length} planted ones found`,
)
process.exit(broken > 0 || missed.length > 0 || seen < fewestModules ? 1 : 0)
