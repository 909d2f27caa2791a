// Loaded before the program: whatever would reach out of this process, or start another, stops it with a word on the way.
const { writeSync } = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const { isMainThread } = require('node:worker_threads')

const forbidden = {
  net: ['connect', 'createConnection', 'createServer', 'Socket', 'Stream', 'Server'],
  tls: ['connect', 'createServer', 'TLSSocket', 'Server'],
  http: ['request', 'get', 'createServer', 'ClientRequest', 'Server'],
  https: ['request', 'get', 'createServer', 'Server'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  dgram: ['createSocket', 'Socket'],
  dns: functionsOf(process.getBuiltinModule('dns')),
  'dns/promises': functionsOf(process.getBuiltinModule('dns/promises')),
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork', 'ChildProcess'],
  cluster: ['fork'],
  inspector: ['open'],
}

function functionsOf(from) {
  return Object.keys(from).filter((name) => typeof from[name] === 'function')
}

const stop = (what) =>
  function stopped() {
    writeSync(2, `FORBIDDEN ${what}\n`)
    // The end of another thread would not be the end of the program.
    if (isMainThread) process.exit(99)
    process.kill(process.pid, 'SIGKILL')
  }

// Standard streams that are pipes are sockets of Node's own: they are opened before anything else is.
for (const stream of [process.stdin, process.stdout, process.stderr]) void stream.readable

for (const [name, members] of Object.entries(forbidden)) {
  const itself = process.getBuiltinModule(name)
  for (const member of members) itself[member] = stop(`${name}.${member}`)
}
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) globalThis[name] = stop(name)

// Other threads are forbidden too, unless it is asked that they are let in: then only the program's own, under this guard.
const threads = process.getBuiltinModule('worker_threads')
const noThread = stop('worker_threads.Worker')
threads.Worker =
  process.env.EFFECTCALC_TEST_THREADS !== 'guarded'
    ? noThread
    : class extends threads.Worker {
        constructor(place, options) {
          if (!/\/dist\/worker\.js$/.test(String(place))) noThread()
          super(place, { ...options, execArgv: ['--require', __filename] })
          writeSync(2, 'a guarded thread\n')
        }
      }
syncBuiltinESMExports()
