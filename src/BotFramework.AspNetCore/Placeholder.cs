namespace BotFramework.AspNetCore;

internal static class Placeholder;
