// Loaded before the program: says at its end how much memory it took at its largest.
process.on('exit', () => process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`))
