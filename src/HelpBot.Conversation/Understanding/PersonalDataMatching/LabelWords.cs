using System.Collections.Frozen;

namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>The words that announce a number, in both languages, in plain letters (see <see cref="PlainText"/>).</summary>
internal static class LabelWords
{
    private static readonly FrozenDictionary<string, (string[] Words, Label Label)[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord = Phrases()
        .GroupBy(phrase => phrase.Words[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray())
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _fillers = (
        "is was are it its s the a my your his her our no nr num number numbers of for as to on and in at # n numero numeros est etait c le la les l mon ma mes votre son sa de du "
        + "des d que qui ce cette that this called says here voici").Split(' ').ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The label whose phrase starts at piece <paramref name="i"/>, and the piece behind it; the longest wins.</summary>
    public static (Label Label, int Next)? At(PlainText text, List<Piece> pieces, int i)
    {
        if (!_byFirstWord.TryGetValue(text.Span[pieces[i].Start..pieces[i].End], out var phrases))
            return null;
        foreach (var (words, label) in phrases)
        {
            if (Match(text, pieces, i, words) is > 0 and var next)
                return (label, next);
        }

        return null;
    }

    /// <summary>Words that may stand between a label and its number without loosening the tie.</summary>
    public static bool IsFiller(ReadOnlySpan<char> word) => _fillers.Contains(word);

    /// <summary>Index behind the words, which dots, hyphens and apostrophes may part; 0 when they do not stand there.</summary>
    private static int Match(PlainText text, List<Piece> pieces, int i, string[] words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            while (i < pieces.Count && pieces[i].Kind == PieceKind.Symbol && text[pieces[i].Start] is '.' or '\'' or '-' && k > 0)
                i++;
            if (i >= pieces.Count || !text.Span[pieces[i].Start..pieces[i].End].SequenceEqual(words[k]))
                return 0;
            i++;
        }

        return i;
    }

    private static IEnumerable<(string[] Words, Label Label)> Phrases() =>
    [
        .. Of(Label.Card, "card,cards,credit card,debit card,visa,mastercard,master card,amex,american express,interac,gift card,credit,debit,carte,"
            + "carte de credit,carte de debit,carte bancaire,carte cadeau"),
        .. Of(Label.SocialInsurance, "sin,s i n,sin card,sin number,social insurance,social insurance number,social security,social security number,ssn,nas,n a s,"
            + "assurance sociale,numero d assurance sociale,carte d assurance sociale"),
        .. Of(Label.Health, "health card,health number,healthcard,health care,health care number,health insurance,health card number,personal health number,phn,ohip,"
            + "hc,hcn,medicare,manitoba health,alberta health,health id,version code,numero de sante,carte sante,carte de sante,carte soleil,"
            + "assurance maladie,carte d assurance maladie,numero d assurance maladie,numero de carte sante,ramq"),
        .. Of(Label.Licence, "licence,license,driver s licence,driver s license,drivers licence,drivers license,driver licence,driver license,"
            + "driving licence,driving license,permis,permis de conduire,dl"),
        .. Of(Label.Passport, "passport,passports,passeport,passeports"),
        .. Of(Label.BankAccount, "account,accounts,acct,institution,institution number,numero d institution,folio,routing,routing number,a c no,void cheque,bank account,account number,chequing,checking,savings,transit,iban,direct deposit,compte,comptes,"
            + "compte bancaire,numero de compte,depot direct,compte en banque"),
        .. Of(Label.Telephone, "area code,code regional,le code regional,indicatif,indicatif regional,ring,phone,phones,telephone,tel,cell,cellphone,cell phone,mobile,call,calls,called,calling,caller,callback,text,texted,texting,sms,"
            + "dial,dialed,dialled,reach,fax,my number,your number,this number,that number,phone number,telephoner,cellulaire,portable,appeler,"
            + "appelle,appelez,appel,appels,appele,appelee,rappeler,rappelez,rappelle,joindre,texto,texter,mon numero,votre numero,ce numero,"
            + "numero de telephone,telecopieur"),
        .. Of(Label.Address, "live at,lives at,living at,live on,lives on,reside at,address,my place,home is,move to,moved to,adresse,habite,habitons,"
            + "demeure,demeurons,reste au,domicile,vis au,demenage au"),
        .. Of(Label.Email, "email,e mail,mail,email address,e mail address,courriel,adresse courriel,adresse de courriel,adresse email,couriel"),
        .. Of(Label.Birth, "born,dob,d o b,date of birth,birth date,birthdate,birthday,bday,b day,birth,nee le,ne le,nee,nee en,ne en,date de naissance,naissance,"
            + "anniversaire,ma fete,sa fete,ddn,d d n"),
        .. Of(Label.Password, "password,pass word,passwords,passcode,passphrase,pass phrase,passwd,pwd,pw,psw,mot de passe,mots de passe,mdp"),
        .. Of(Label.Pin, "pin,p i n,pin number,pin code,code pin,code nip,nip,n i p,cvv,cvc,cvv2,security code,secret code,verification code,access code,one time code,otp,code secret,"
            + "code de securite,code de verification,code d acces,code de validation,code a usage unique,sms code,"
            + "the code,le code,un code,a code"),
        .. Of(Label.Plate, "plate,plates,licence plate,licence plates,license plate,license plates,plate number,plaque,plaques,plaque d immatriculation,immatriculation"),
        .. Of(Label.Other, "ticket,tickets,file,case,form,badge,report,incident,occurrence,occurrences,event,evenement,billet,invoice,order,reference,ref,tracking,confirmation,serial,"
            + "model,bill,article,section,room,bus,flight,page,vin,imei,isbn,version,highway,hwy,exit,line,"
            + "unit number,dossier,dossiers,formulaire,matricule,rapport,constat,contravention,amende,facture,commande,suivi,serie,modele,"
            + "salle,vol,autoroute,sortie,ligne,reclamation,claim,docket,job,posting,poste,concours,competition,"
            + "ip,adresse ip,ip address,officer,agent,constable"),
    ];

    private static IEnumerable<(string[] Words, Label Label)> Of(Label label, string list) =>
        list.Split(',').Select(phrase => (phrase.Split(' '), label));
}
