using Microsoft.AspNetCore.Server.Kestrel.Core;

using Microsoft.Extensions.Options;

namespace HelpBot.Hosting;

/// <summary>Limits on every size, and no name of the server in its answers.</summary>
public static class KestrelLimits
{
    private const int MostHeaders = 64;
    private const int MostHeaderBytes = 16 * 1024;

    public static void AddKestrel(this WebApplicationBuilder builder)
    {
        var bodyBytes = builder.Configuration.GetValue<long?>($"{HelpBotOptions.Section}:Limits:BodyBytes") ?? new LimitOptions().BodyBytes;
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            // A socket that systemd holds: requests wait for a restart instead of failing.
            kestrel.UseSystemd();
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = bodyBytes;
            kestrel.Limits.MaxRequestHeaderCount = MostHeaders;
            kestrel.Limits.MaxRequestHeadersTotalSize = MostHeaderBytes;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(bytesPerSecond: 200, gracePeriod: TimeSpan.FromSeconds(5));
        });
        builder.Services.AddOptions<HostOptions>().Configure<IOptions<HelpBotOptions>>((host, options) =>
            host.ShutdownTimeout = TimeSpan.FromSeconds(10 + options.Value.DrainSeconds));
    }
}
