namespace BotFramework.Connector;

internal static class Placeholder;
