namespace HelpBot.Public.Security;

/// <summary>Headers that every response carries; a page relaxes the content policy to what it needs.</summary>
public static class SecurityHeaders
{
    /// <param name="live">False: search engines are asked not to list anything.</param>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, bool live) =>
        app.Use((context, next) =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentPolicy.Nothing;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
            if (!live)
            {
                headers["X-Robots-Tag"] = "noindex, nofollow";
            }

            return next(context);
        });
}
