using System.CommandLine;

// The host ends itself in its own time when it is told to.
return await HelpBot.Commands.CommandLine.Create().Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
