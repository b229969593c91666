namespace BotFramework.Testing;

internal static class Placeholder;
