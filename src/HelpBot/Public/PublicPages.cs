using System.Text.Encodings.Web;
using System.Text.Unicode;
using HelpBot.Hosting;
using HelpBot.Public.Assets;
using HelpBot.Public.Errors;
using HelpBot.Public.Security;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace HelpBot.Public;

/// <summary>The pages for residents: the first page with the chat, the answer to a question, and the status.</summary>
public static class PublicPages
{
    // A question of the greatest length in an address, every character escaped.
    private const int LongestRequestLine = 128 * 1024;

    public static IServiceCollection AddPublicPages(this IServiceCollection services)
    {
        services.AddRazorPages(pages => pages.RootDirectory = "/");
        services.Configure<WebEncoderOptions>(encoders => encoders.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestLineSize = LongestRequestLine);
        return services.AddSingleton(_ => new AssetCatalog(Path.Combine(ProgramPlace.Home, "wwwroot")));
    }

    /// <summary>Headers and worded errors, for all that follows.</summary>
    public static void UsePublicPages(this WebApplication app)
    {
        app.UseWordedErrors();
        app.UseSecurityHeaders(app.Services.GetRequiredService<IOptions<HelpBotOptions>>().Value.Live);
    }

    public static void MapPublicPages(this IEndpointRouteBuilder routes)
    {
        routes.MapRazorPages();
        routes.MapAssets();
    }
}
