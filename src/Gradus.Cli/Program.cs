using Gradus.Cli;

return await CommandLine.RunAsync(args, CommandLine.ThisProcess).ConfigureAwait(false);
