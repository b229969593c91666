namespace BotFramework.Schema;

internal static class Placeholder;
