namespace BotFramework.State;

internal static class Placeholder;
