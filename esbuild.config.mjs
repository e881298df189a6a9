import { build } from 'esbuild'
import { rmSync } from 'node:fs'
import { outputs } from './scripts/outputs.mjs'

const { plugin, program, modulesForTests, benchmarks } = await outputs()
const wanted = [plugin, program, modulesForTests]
if (process.argv.includes('--bench')) wanted.push(benchmarks)

rmSync('dist/cli', { recursive: true, force: true })
await Promise.all(wanted.map(output => build(output)))
