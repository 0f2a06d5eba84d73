using Furrow.CommandLine;

return await FurrowCommand.RunAsync(args);
