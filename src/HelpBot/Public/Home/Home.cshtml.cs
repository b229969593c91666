using System.Text.Encodings.Web;
using System.Text.Json;
using HelpBot.Conversation;
using HelpBot.Conversation.Knowledge;
using HelpBot.Hosting;
using HelpBot.Public.Assets;
using HelpBot.Public.Security;
using Microsoft.Extensions.Options;

namespace HelpBot.Public.Home;

/// <summary>The first page: asks for a question, and holds the chat where scripts run.</summary>
public sealed class HomeModel(IKitSource kits, HtmlEncoder encoder, IOptions<HelpBotOptions> options, AssetCatalog assets)
    : ResidentPage(kits, encoder, options)
{
    /// <summary>Keys of the questions that people often ask.</summary>
    public static IReadOnlyList<string> Suggestions { get; } =
        ["suggestion_status", "suggestion_contact", "suggestion_incident", "suggestion_collision", "suggestion_safety"];

    /// <summary>Services whose status the agency has published.</summary>
    public IEnumerable<Service> Confirmed =>
        Kit.Knowledge.Services.Where(service => service.Status != ServiceStatus.NotConfirmed);

    public bool HasChat => assets.HasWebChat;

    /// <summary>What <c>wwwroot/chat.js</c> needs to know, as JSON.</summary>
    public string ChatSettings { get; private set; } = "";

    public void OnGet()
    {
        if (!HasChat)
        {
            return;
        }

        var nonce = ContentPolicy.NewNonce();
        Response.Headers.ContentSecurityPolicy = ContentPolicy.Chat(nonce, Request.Host.Value ?? "");
        ChatSettings = JsonSerializer.Serialize(
            new ChatSettings(
                nonce,
                assets.Url(AssetCatalog.WebChat),
                Text.Language.Locale(),
                Text["chat_placeholder"],
                Text.Say("source_line", ("sources", "{sources}")),
                Text.Say("source_dated", ("title", "{title}"), ("date", "{date}")),
                Text.Say("source_undated", ("title", "{title}")),
                [.. Numbers.Select(number => new[] { number.Text, number.Uri })]),
            JsonSerializerOptions.Web);
    }
}

/// <summary>Settings of the chat, read by <c>wwwroot/chat.js</c>.</summary>
/// <param name="Nonce">For the styles that Web Chat adds.</param>
/// <param name="WebChat">Address of Microsoft's script.</param>
/// <param name="Source">Line that names sources, with <c>{sources}</c> for their names.</param>
/// <param name="Dated">A source with its <c>{title}</c> and <c>{date}</c>.</param>
/// <param name="Undated">A source without a date, with its <c>{title}</c>.</param>
/// <param name="Numbers">Pairs of text and link, null for a fax; the only links that a reply may hold.</param>
internal sealed record ChatSettings(
    string Nonce, string WebChat, string Locale, string Placeholder, string Source, string Dated, string Undated, string?[][] Numbers);
