using HelpBot.Commands;

return await CommandLine.Create().Parse(args).InvokeAsync();
