using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace HelpBot.Storage.Postgres;

/// <summary>ASP.NET's data-protection keys (form tokens, cookies) in table <c>Keys</c>.</summary>
public sealed class PostgresXmlRepository(PostgresKeyStore keys) : IXmlRepository
{
    /// <summary>Of the names of their rows.</summary>
    internal const string Prefix = "data-protection/";

    public IReadOnlyCollection<XElement> GetAllElements() =>
        [.. keys.ReadAll(Prefix).Select(key => XElement.Parse(Encoding.UTF8.GetString(key)))];

    public void StoreElement(XElement element, string friendlyName) =>
        keys.Add(Prefix + friendlyName, Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting)));
}
