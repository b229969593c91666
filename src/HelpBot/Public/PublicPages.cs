using System.Text.Encodings.Web;
using System.Text.Unicode;
using HelpBot.Hosting;
using HelpBot.Public.Assets;
using HelpBot.Public.Errors;
using HelpBot.Public.Questions;
using HelpBot.Public.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
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
        // Not services.AddRazorPages(): with it every request, also of a bot, would be asked who it is, and no page wants to know.
        services.AddSingleton<IAuthorizationPolicyProvider, DefaultAuthorizationPolicyProvider>();
        var razor = services.AddMvcCore().AddDataAnnotations().AddRazorPages(pages => pages.RootDirectory = "/");
        razor.ConfigureApplicationPartManager(parts =>
        {
            // Started by another program, as the tests do, the pages are not found by themselves.
            var own = typeof(PublicPages).Assembly;
            if (!parts.ApplicationParts.OfType<AssemblyPart>().Any(part => part.Assembly == own))
            {
                razor.AddApplicationPart(own);
            }
        });
        services.Configure<WebEncoderOptions>(encoders => encoders.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<KestrelServerOptions>(kestrel => kestrel.Limits.MaxRequestLineSize = LongestRequestLine);
        return services.AddSingleton(_ => new AssetCatalog(AssetDirectory()));
    }

    /// <summary>Headers and worded errors, for all that follows.</summary>
    public static void UsePublicPages(this WebApplication app)
    {
        app.UseWordedErrors();
        app.UseSecurityHeaders(app.Services.GetRequiredService<IOptions<HelpBotOptions>>().Value.Live);
    }

    public static void MapPublicPages(this IEndpointRouteBuilder routes)
    {
        routes.MapRazorPages().Add(page => TakeOnly(page, ((RouteEndpointBuilder)page).RoutePattern.RawText));
        routes.MapAssets();
    }

    /// <summary>A page would be shown for any method. The page about problems takes the place of any request.</summary>
    private static void TakeOnly(EndpointBuilder page, string? address)
    {
        string[] shown = [HttpMethods.Get, HttpMethods.Head];
        if (address != ProblemModel.Path.TrimStart('/'))
        {
            page.Metadata.Add(new HttpMethodMetadata(address == AskFields.Path.TrimStart('/') ? [.. shown, HttpMethods.Post] : shown));
        }
    }

    // Beside the program or its project; or in the source tree, when another program such as a test has started it.
    private static string AssetDirectory()
    {
        var own = Path.Combine(ProgramPlace.Home, "wwwroot");
        return Directory.Exists(own) || ProgramPlace.Root is null ? own : Path.Combine(ProgramPlace.Root, "src", "HelpBot", "wwwroot");
    }
}
