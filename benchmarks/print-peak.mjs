// Loaded before the program under test: at its end it writes the greatest resident memory to standard error.
process.on('exit', () => process.stderr.write(`peak-rss-kb=${process.resourceUsage().maxRSS}\n`));
