namespace BotFramework.Turns;

internal static class Placeholder;
