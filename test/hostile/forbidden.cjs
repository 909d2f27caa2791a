// Loaded before the program: whatever would reach out of this process, or start another, stops it with a word on the way.
const forbidden = {
  net: ['connect', 'createConnection', 'createServer', 'Socket', 'Server'],
  tls: ['connect', 'createServer', 'TLSSocket'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer', 'createSecureServer'],
  dgram: ['createSocket', 'Socket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  cluster: ['fork'],
  worker_threads: ['Worker'],
}

const stop = (what) =>
  function stopped() {
    process.stderr.write(`FORBIDDEN ${what}\n`)
    process.exit(99)
  }

// Standard streams that are pipes are sockets of Node's own: they are opened before anything else is.
for (const stream of [process.stdin, process.stdout, process.stderr]) void stream.readable

for (const [name, members] of Object.entries(forbidden)) {
  const itself = process.getBuiltinModule(name)
  for (const member of members) itself[member] = stop(`${name}.${member}`)
}
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) globalThis[name] = stop(name)
