return await HelpBot.Commands.CommandLine.RunAsync(args);
